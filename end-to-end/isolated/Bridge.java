import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * Joins a port of this machine's loopback with one in a network of its own, by a socket in the file
 * system, which both sides see. Run as a source file on either side: {@code in <file> <port>} in
 * the network whose port it is, {@code out <file> <port>} where the port is to be reached.
 */
class Bridge {

  public static void main(String[] arguments) throws IOException {
    SocketAddress file = UnixDomainSocketAddress.of(Path.of(arguments[1]));
    SocketAddress port =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2]));
    if (arguments[0].equals("in")) {
      serve(ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(file), port);
    } else {
      serve(ServerSocketChannel.open().bind(port), file);
    }
  }

  private static void serve(ServerSocketChannel here, SocketAddress there) throws IOException {
    while (true) {
      SocketChannel caller = here.accept();
      Thread.ofVirtual().start(() -> join(caller, there));
    }
  }

  private static void join(SocketChannel caller, SocketAddress there) {
    try (caller;
        SocketChannel callee = SocketChannel.open(there)) {
      Thread back = Thread.ofVirtual().start(() -> copy(callee, caller));
      copy(caller, callee);
      back.join();
    } catch (IOException gone) {
      // Whoever called sees that the connection ends.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(SocketChannel from, SocketChannel to) {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try {
      while (from.read(buffer) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          to.write(buffer);
        }
        buffer.clear();
      }
      to.shutdownOutput();
    } catch (IOException gone) {
      close(from);
      close(to);
    }
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
