package org.studybot.benchmarks.collection;

/** A text that stands for no document, or not for one alone. */
final class UnknownNameException extends Exception {

  private final String fault;

  UnknownNameException(String fault) {
    super(fault);
    this.fault = fault;
  }

  @Override
  public String getMessage() {
    return fault;
  }
}
