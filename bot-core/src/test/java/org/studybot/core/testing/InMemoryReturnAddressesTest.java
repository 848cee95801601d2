package org.studybot.core.testing;

import org.studybot.core.channel.ReturnAddresses;

class InMemoryReturnAddressesTest extends ReturnAddressesContract {

  private final ReturnAddresses addresses = new InMemoryReturnAddresses();

  @Override
  protected ReturnAddresses addresses() {
    return addresses;
  }
}
