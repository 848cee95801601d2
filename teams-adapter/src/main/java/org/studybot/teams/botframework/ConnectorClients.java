package org.studybot.teams.botframework;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Error;
import com.microsoft.bot.schema.ErrorResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.studybot.teams.card.CardMessage;
import org.studybot.teams.trust.Origin;
import retrofit2.Retrofit;

/**
 * The SDK's connector clients, one a service, built by hand: the SDK's own send again three times
 * at once after any error of the server's, never after a 429, and at most five messages at a time.
 * How many go out at the same time is for the caller to say.
 */
public final class ConnectorClients implements AutoCloseable {

  private static final String WHAT = "Bot Connector";
  private static final int AT_A_TIME = 4096;
  private static final int MOST_CLIENTS = 100;
  private static final Address SAMPLE =
      Address.of(new Origin("msteams", Set.of(), "https://smba.trafficmanager.net/teams/"), "", "");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MOST_IDLE = 5;

  /**
   * Shorter than any server keeps an idle line (Node.js five seconds): a message on a line that the
   * other side is just closing is lost, as it may have arrived and must not be sent twice.
   */
  private static final Duration IDLE = Duration.ofSeconds(2);

  private final Optional<AccessToken> token;
  private final JacksonAdapter serializer = new JacksonAdapter();
  private final OkHttpClient http;
  private final Map<String, Conversations> clients = new ConcurrentHashMap<>();

  /** Sends with this token; without one only in development. */
  public ConnectorClients(Optional<AccessToken> token) {
    this.token = token;
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(AT_A_TIME);
    dispatcher.setMaxRequestsPerHost(AT_A_TIME);
    this.http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(MOST_IDLE, IDLE.toSeconds(), TimeUnit.SECONDS))
            .callTimeout(PATIENCE)
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
  }

  Conversations conversations(String serviceUrl) {
    if (clients.size() > MOST_CLIENTS) {
      clients.clear();
    }
    return clients.computeIfAbsent(serviceUrl, this::client);
  }

  void warmUp() {
    serializer.serializeRaw(Outgoing.activity(SAMPLE, new CardMessage("{}", "")));
    conversations(SAMPLE.origin().serviceUrl());
    token.ifPresent(AccessToken::get);
  }

  private Conversations client(String serviceUrl) {
    RestClient.Builder builder =
        new RestClient.Builder(http.newBuilder(), new Retrofit.Builder())
            .withBaseUrl(serviceUrl)
            .withSerializerAdapter(serializer)
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withConnectionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .withReadTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .withRetryStrategy(new Never());
    token.ifPresent(known -> builder.withCredentials(client -> client.addInterceptor(with(known))));
    return new RestConnectorClient(builder.build()).getConversations();
  }

  private static Interceptor with(AccessToken token) {
    return chain ->
        chain.proceed(
            chain.request().newBuilder().header("Authorization", "Bearer " + got(token)).build());
  }

  /** Only an IOException finds its way out of an interceptor. */
  private static String got(AccessToken token) throws IOException {
    try {
      return token.get();
    } catch (ConnectorFailure failure) {
      throw new IOException(failure);
    }
  }

  /** What a failed call of a client means. */
  static ConnectorFailure failure(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ConnectorFailure known -> {
          return known;
        }
        case ErrorResponseException answered -> {
          return answered(answered);
        }
        case ConnectException _, UnknownHostException _ -> {
          return ConnectorFailure.unreachable(WHAT, cause);
        }
        default -> {}
      }
    }
    return ConnectorFailure.unknown(WHAT, thrown);
  }

  private static ConnectorFailure answered(ErrorResponseException failure) {
    String header = failure.response().headers().get("Retry-After");
    return ConnectorFailure.answered(
        WHAT, failure.response().code(), code(failure), RetryAfter.of(Optional.ofNullable(header)));
  }

  private static String code(ErrorResponseException failure) {
    return Optional.ofNullable(failure.body())
        .map(ErrorResponse::getError)
        .map(Error::getCode)
        .orElse("");
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    token.ifPresent(AccessToken::close);
  }

  private static final class Never extends RetryStrategy {

    Never() {
      super("never", false);
    }

    @Override
    public boolean shouldRetry(int retries, Response response) {
      return false;
    }
  }
}
