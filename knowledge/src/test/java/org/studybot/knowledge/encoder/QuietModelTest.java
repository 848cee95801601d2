package org.studybot.knowledge.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietModelTest {

  private final ProxySelector before = ProxySelector.getDefault();
  private final List<URI> called = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void watch() {
    ProxySelector.setDefault(new Watching());
  }

  @AfterEach
  void stopWatching() {
    ProxySelector.setDefault(before);
  }

  @Test
  void theModelCallsNobody() throws ReflectiveOperationException {
    MiniLmEncoder.load();
    reportAsTheLibraryDoes();

    assertThat(called).isEmpty();
  }

  /** It does so once in a while, so perhaps in another test already. */
  private static void reportAsTheLibraryDoes() throws ReflectiveOperationException {
    Method report = Class.forName("ai.djl.util.Ec2Utils").getMethod("callHome", String.class);
    report.invoke(null, "test");
  }

  /** Is asked before a connection is opened, and lets it be opened to nowhere. */
  private final class Watching extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      called.add(uri);
      throw new IllegalArgumentException("not to be called: " + uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }
}
