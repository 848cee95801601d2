package org.studybot.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A raw connection to a server, for requests that no client would send. */
final class Line implements AutoCloseable {

  private final Socket socket;

  Line(HttpServer server) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
  }

  Line send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    return this;
  }

  /** Sends a byte every other millisecond until the server does not take any more. */
  long trickle(char what, long atMost) {
    try {
      for (long sent = 0; sent < atMost; sent++) {
        if (socket.getInputStream().available() > 0) {
          return sent;
        }
        send(String.valueOf(what));
        LockSupport.parkNanos(2_000_000);
      }
      return atMost;
    } catch (IOException cut) {
      return 0;
    }
  }

  /** All that the server says until it closes the connection, or cuts it. */
  String rest() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    InputStream from = socket.getInputStream();
    try {
      from.transferTo(said);
    } catch (SocketTimeoutException stillOpen) {
      throw stillOpen;
    } catch (IOException cut) {
      // What was said before counts.
    }
    return said.toString(ISO_8859_1);
  }

  /** The next line that the server says, without its end. */
  String line() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (int next = socket.getInputStream().read();
        next >= 0 && next != '\n';
        next = socket.getInputStream().read()) {
      said.write(next);
    }
    return said.toString(ISO_8859_1).strip();
  }

  void skip(int bytes) throws IOException {
    socket.getInputStream().skipNBytes(bytes);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
