package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.testing.ReturnAddressesContract;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseReturnAddressesTest extends ReturnAddressesContract {

  private final Engine engine;
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Database database;

  DatabaseReturnAddressesTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    database = Database.open(address, new TestClock());
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Other ones each time, which remember nothing: all they know comes from the database. */
  @Override
  protected ReturnAddresses addresses() {
    return new DatabaseReturnAddresses(database);
  }

  @Test
  void surviveARestart() {
    addresses().remember(Samples.conversation("C1"), "C1", "here");
    database.close();
    database = Database.open(address, new TestClock());

    assertThat(addresses().of(Samples.conversation("C1"))).contains("here");
  }
}
