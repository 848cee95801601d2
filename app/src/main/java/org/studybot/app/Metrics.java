package org.studybot.app;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.studybot.app.http.LocalCalls;
import org.studybot.app.http.Pages;
import org.studybot.knowledge.CacheUse;
import org.studybot.knowledge.background.BackgroundState;

/**
 * How the program is doing, at {@code /metrics} in the form that Prometheus reads: memory,
 * processor, the caches of the search and the work in the background. Numbers only, nothing about a
 * person; given to callers on this machine alone, and not to those whom a proxy on it forwards.
 */
final class Metrics implements Pages {

  private static final String PATH = "/metrics";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** Kept here, since meters hold what they measure weakly. */
  private final Map<String, Supplier<CacheUse>> caches;

  private final List<Supplier<BackgroundState>> works;

  Metrics(Map<String, Supplier<CacheUse>> caches, List<Supplier<BackgroundState>> works) {
    this.caches = Map.copyOf(caches);
    this.works = List.copyOf(works);
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    this.caches.forEach(this::count);
    this.works.forEach(this::watch);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::scrape);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private void count(String name, Supplier<CacheUse> cache) {
    FunctionCounter.builder("studybot.cache.gets", cache, it -> it.get().hits())
        .tags("cache", name, "result", "hit")
        .description("Look-ups in a cache")
        .register(registry);
    FunctionCounter.builder("studybot.cache.gets", cache, it -> it.get().misses())
        .tags("cache", name, "result", "miss")
        .description("Look-ups in a cache")
        .register(registry);
    Gauge.builder("studybot.cache.size", cache, it -> it.get().size())
        .tags("cache", name)
        .description("Entries in a cache")
        .register(registry);
  }

  private void watch(Supplier<BackgroundState> work) {
    String name = work.get().name();
    FunctionCounter.builder("studybot.background.restarts", work, it -> it.get().restarts())
        .tags("work", name)
        .description("How often a work in the background failed and began anew")
        .register(registry);
    Gauge.builder("studybot.background.well", work, it -> it.get().well() ? 1 : 0)
        .tags("work", name)
        .description("1 while a work in the background goes on, 0 while it does not")
        .register(registry);
  }

  private void scrape(Context context) {
    if (!LocalCalls.isLocal(context)) {
      throw new ForbiddenResponse("Metrics are given to callers on this machine only.");
    }
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }
}
