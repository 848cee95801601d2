# Finds a JDK under the usual folders, for scripts to source.

release_of() { # the feature version of a JDK, from its own release file; nothing where there is none
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_in_path() {
  local javac
  javac="$(command -v javac || true)"
  [ -z "$javac" ] || (cd "$(dirname "$(readlink -f "$javac")")/.." && pwd)
}

find_jdk() { # the folder of a JDK of this release or a newer one; nothing where there is none
  local candidate version
  for candidate in "${JAVA_HOME:-}" "$(jdk_in_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] || continue
    version="$(release_of "$candidate")"
    if [ "${version:-0}" -ge "$1" ]; then
      echo "$candidate"
      return
    fi
  done
}
