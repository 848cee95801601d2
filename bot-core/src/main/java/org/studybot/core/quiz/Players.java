package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to who plays. */
final class Players {

  private Players() {}

  /** The player changed; somebody who does not play yet comes in last, unnamed. */
  static Play change(Play play, String person, UnaryOperator<Player> change) {
    List<Player> players = new ArrayList<>(play.players());
    int at = players.stream().map(Player::id).toList().indexOf(person);
    if (at < 0) {
      players.add(change.apply(Player.named(person)));
    } else {
      players.set(at, change.apply(players.get(at)));
    }
    return play.withPlayers(players);
  }
}
