package org.studybot.core.door;

/**
 * Where an adapter lets HTTP calls in. It checks who calls, answers within the platform's time
 * limit and does slow work afterwards. Called by many threads; never throws for what a caller sent.
 */
@FunctionalInterface
public interface Door {

  HttpAnswer answer(HttpCall call);
}
