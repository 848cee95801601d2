package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.util.RawValue;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import com.microsoft.bot.schema.teams.TenantInfo;
import java.util.List;
import org.studybot.teams.card.CardMessage;

/** Messages as activities. */
final class Outgoing {

  /** The content type of an Adaptive Card. */
  static final String CARD = "application/vnd.microsoft.card.adaptive";

  private Outgoing() {}

  /**
   * The card, and in the notification its title. The activity has no text of its own: Teams would
   * show it above the card, and everything would stand there twice. The card carries its text for
   * clients that cannot show it. The time is Teams' to tell: the SDK writes it wrongly.
   */
  static Activity activity(Address to, CardMessage message) {
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setTimestamp(null);
    activity.setFrom(new ChannelAccount(to.botId()));
    activity.setConversation(new ConversationAccount(to.conversationId()));
    activity.setSummary(message.summary());
    activity.setAttachments(List.of(attachment(message)));
    return activity;
  }

  /** What a conversation with whoever sent the activity is made of. */
  static ConversationParameters personal(Address with) {
    String tenant = with.tenant();
    ConversationParameters conversation = new ConversationParameters();
    conversation.setIsGroup(false);
    conversation.setBot(new ChannelAccount(with.botId()));
    conversation.setMembers(List.of(new ChannelAccount(with.senderId())));
    TeamsChannelData data = new TeamsChannelData();
    data.setTenant(new TenantInfo(tenant));
    conversation.setTenantId(tenant);
    conversation.setChannelData(data);
    return conversation;
  }

  /** The card goes as raw JSON: the SDK's serialiser cannot write every card. */
  private static Attachment attachment(CardMessage message) {
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(new RawValue(message.json()));
    return attachment;
  }
}
