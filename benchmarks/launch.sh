# Finds a JDK and builds the benchmarks where they are missing or out of date, for scripts to source.

home="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
built="$home/benchmarks/target/benchmarks"
needed=25

. "$home/config/jdk.sh"

jdk="$(find_jdk "$needed")"
if [ -z "$jdk" ]; then
  echo "$(basename "$0"): no JDK $needed or newer found; install one (for example Eclipse Temurin $needed) or set JAVA_HOME to it." >&2
  exit 1
fi

out_of_date() {
  [ ! -e "$built/built" ] || [ -n "$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main -newer "$built/built" -print -quit)" ]
}

if out_of_date; then
  if ! command -v mvn >/dev/null; then
    echo "$(basename "$0"): Maven is needed to build; install it so that 'mvn' can be found." >&2
    exit 1
  fi
  echo "Building the benchmarks; this happens on first use and after a change, and takes a minute…" >&2
  (cd "$home" && mvn --quiet --batch-mode --projects benchmarks --also-make -DskipTests -Dformat.skip=true -Dspotless.check.skip=true package) >&2 || {
    echo "$(basename "$0"): the build failed; see above." >&2
    exit 1
  }
  touch "$built/built"
fi

# The garbage collector that Java takes on a small machine by itself: on a large one it would take
# another, which lets the heap grow as long as there is room, and the memory measured would be that.
launch() { # starts a class of the benchmarks in place of this script
  exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -XX:+UseSerialGC -Xms64m \
    ${STUDYBOT_JAVA_OPTS:-} -cp "$built/lib/*" "$@"
}
