package org.studybot.teams.testing;

import java.util.List;
import java.util.Map;

/** A call for a token. */
public record TokenCall(
    String method, String address, String form, Map<String, List<String>> headers) {}
