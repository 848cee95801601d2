package org.studybot.teams.install;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The pictures of the app: an open book, as on the web page. In colour, and as white lines on
 * nothing (Microsoft Learn, "App icons for Teams").
 */
final class Icons {

  static final String ACCENT = "#0B5E63";

  private static final int SHEET = 32;
  private static final int COLOUR_SIZE = 192;
  private static final int OUTLINE_SIZE = 32;

  private Icons() {}

  /** A PNG of 192 by 192. Teams rounds its corners, so it is full up to them. */
  static byte[] colour() {
    return drawn(
        COLOUR_SIZE,
        picture -> {
          picture.setColor(Color.decode(ACCENT));
          picture.fill(new Rectangle(SHEET, SHEET));
          picture.setColor(Color.WHITE);
          picture.fill(page(-1));
          picture.fill(page(1));
          picture.setColor(Color.decode(ACCENT));
          picture.setStroke(new BasicStroke(1.6f));
          picture.draw(new Line2D.Double(16, 10.5, 16, 23.5));
        });
  }

  /** A PNG of 32 by 32. */
  static byte[] outline() {
    return drawn(
        OUTLINE_SIZE,
        picture -> {
          picture.setColor(Color.WHITE);
          picture.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          picture.draw(page(-1));
          picture.draw(page(1));
        });
  }

  /** The page to the left or to the right of the book's spine. */
  private static Path2D page(int side) {
    double edge = 16 + side * 9;
    Path2D page = new Path2D.Double();
    page.moveTo(16, 10.5);
    page.curveTo(16 + side * 2.8, 8.5, 16 + side * 5.6, 8.2, edge, 9.5);
    page.lineTo(edge, 22.5);
    page.curveTo(16 + side * 5.6, 21.2, 16 + side * 2.8, 21.5, 16, 23.5);
    page.closePath();
    return page;
  }

  private static byte[] drawn(int size, Drawing drawing) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D picture = image.createGraphics();
    picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    picture.scale(size / (double) SHEET, size / (double) SHEET);
    drawing.draw(picture);
    picture.dispose();
    return png(image);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Draws on a sheet of 32 by 32. */
  private interface Drawing {
    void draw(Graphics2D picture);
  }
}
