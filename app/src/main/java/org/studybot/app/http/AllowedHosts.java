package org.studybot.app.http;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which the server may be called. A browser that was led here by a name that
 * somebody else made point at this machine (DNS rebinding) says that name in its {@code Host}
 * header, and an address that is written in figures cannot be made to point elsewhere.
 *
 * @param names in lower case, without a port
 * @param scope what is allowed besides
 */
public record AllowedHosts(Set<String> names, Scope scope) {

  private static final Pattern HOST =
      Pattern.compile("(?<name>\\[[^\\[\\]]++]|[^:\\[\\]]++)(?::\\d{1,5}+)?");

  /** What is allowed without being named. */
  public enum Scope {
    /** {@code localhost} and addresses of this machine, as long as it listens for itself alone. */
    THIS_MACHINE,
    /** {@code localhost} and any address in figures. */
    FIGURES,
    /** Whatever the caller says. */
    ANY
  }

  public AllowedHosts {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    names = Set.copyOf(names);
  }

  /** What fits a server that listens at this address and is known by these names. */
  public static AllowedHosts of(String listening, Set<String> names) {
    if (isLoopback(listening)) {
      return new AllowedHosts(names, Scope.THIS_MACHINE);
    }
    return new AllowedHosts(names, names.isEmpty() ? Scope.ANY : Scope.FIGURES);
  }

  /** Whether nobody but this machine can reach a server that listens at this address. */
  public static boolean isLoopback(String listening) {
    return listening.equalsIgnoreCase("localhost") || isLoopbackAddress(unbracketed(listening));
  }

  /** Whether a call may say this in its {@code Host} header; empty if it has none. */
  boolean allow(String header) {
    Matcher host = HOST.matcher(header.strip().toLowerCase(Locale.ROOT));
    String name = host.matches() ? host.group("name") : "";
    return switch (scope) {
      case THIS_MACHINE -> named(name) || isLoopbackAddress(unbracketed(name));
      case FIGURES -> named(name) || isAddress(unbracketed(name));
      case ANY -> true;
    };
  }

  private boolean named(String name) {
    return name.equals("localhost") || names.contains(name);
  }

  private static String unbracketed(String name) {
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  private static boolean isLoopbackAddress(String name) {
    return isAddress(name) && InetAddress.ofLiteral(name).isLoopbackAddress();
  }

  private static boolean isAddress(String name) {
    try {
      InetAddress _ = InetAddress.ofLiteral(name);
      return true;
    } catch (IllegalArgumentException noFigures) {
      return false;
    }
  }
}
