#!/usr/bin/env bash
# Runs "$@" with a real, unlocked and throw-away Secret Service (gnome-keyring) on a session bus of its own, and with
# DOMICILE_SECRET_SERVICE=1, which turns on the tests that need one. The caller's own keychain is out of reach.
# Needs the Debian packages dbus, gnome-keyring and libsecret-tools.
set -euo pipefail

if [ "$#" -eq 0 ]; then
  echo "usage: $0 COMMAND [ARGUMENT...]" >&2
  exit 2
fi
for tool in dbus-run-session gnome-keyring-daemon secret-tool; do
  if ! command -v "$tool" >/dev/null; then
    echo "$0: \`$tool\` is missing; install the packages dbus, gnome-keyring and libsecret-tools" >&2
    exit 2
  fi
done

# Cargo and rustup keep their state in the real home.
export CARGO_HOME="${CARGO_HOME:-$HOME/.cargo}" RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}"
throwaway=$(mktemp -d)
trap 'rm -rf "$throwaway"' EXIT
mkdir -m 700 "$throwaway/home" "$throwaway/run"
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

# An empty password would make no keyring, and every write would fail.
# shellcheck disable=SC2016 # the inner shell expands its own variables
HOME="$throwaway/home" XDG_RUNTIME_DIR="$throwaway/run" DOMICILE_SECRET_SERVICE=1 \
  dbus-run-session -- bash -euo pipefail -c '
    eval "$(printf throwaway | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    export GNOME_KEYRING_CONTROL="${GNOME_KEYRING_CONTROL:-}"
    "$@"
  ' _ "$@"
