package org.studybot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.model.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Bolt, which notes what the adapter listens to. */
final class Listening extends App {

  final List<Pattern> commands = new ArrayList<>();
  final Set<Class<?>> events = new HashSet<>();
  final Set<String> shortcuts = new TreeSet<>();

  Listening() {
    super(AppConfig.builder().slack(Slack.getInstance(new SlackConfig())).build());
  }

  @Override
  public <E extends Event> App event(Class<E> type, BoltEventHandler<E> handler) {
    events.add(type);
    return super.event(type, handler);
  }

  @Override
  public App command(Pattern command, SlashCommandHandler handler) {
    commands.add(command);
    return super.command(command, handler);
  }

  @Override
  public App globalShortcut(String callbackId, GlobalShortcutHandler handler) {
    shortcuts.add(callbackId);
    return super.globalShortcut(callbackId, handler);
  }

  @Override
  public App messageShortcut(String callbackId, MessageShortcutHandler handler) {
    shortcuts.add(callbackId);
    return super.messageShortcut(callbackId, handler);
  }
}
