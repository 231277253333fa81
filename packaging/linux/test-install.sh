#!/bin/bash
# test-install.sh PACKAGE.deb
# Installs the package in a bare Debian and uses it as a newcomer would: reads, bookmarks, comes back, opens an edition,
# upgrades and removes it. Says what it saw, and ends with 1 at the first thing that is not as it should be.
# Run as root on Debian or Ubuntu; what is downloaded is kept in target/install-test.
set -euo pipefail

if [ "${IN_OWN_NAMESPACE-}" != yes ]; then # what is mounted and started below ends with the script
    for tool in debootstrap Xvfb xdotool import tesseract strace unshare zip; do
        command -v $tool >/dev/null || { echo "test-install: $tool is not installed" >&2; exit 2; }
    done
    IN_OWN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child "$0" "$(realpath "$1")"
fi

package=$1
project=$(cd "$(dirname "$0")/../.." && pwd)
kept=$project/target/install-test
work=$(mktemp -d)
root=$work/root
home=/home/reader
run=/run/user/1000

finish() {
    status=$?
    if [ $status != 0 ]; then
        import -window root "$kept/failed.png" 2>/dev/null || true
        echo "test-install: failed; the last screen is $kept/failed.png" >&2
    fi
    umount --lazy "$root/proc" "$root/dev" "$root/var/cache/apt/archives" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

say() { printf '%4d s  %s\n' $SECONDS "$*"; }
fail() { echo "test-install: $*" >&2; exit 1; }

# --- a bare Debian ---

bare_system() {
    mkdir -p "$root" "$kept/archives"
    if [ ! -f "$kept/bare.tar" ]; then
        . /etc/os-release
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
        debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$kept/debootstrap.log"
        tar --create --file "$kept/bare.tar.part" --directory "$root" .
        mv "$kept/bare.tar.part" "$kept/bare.tar"
    else
        tar --extract --file "$kept/bare.tar" --directory "$root"
    fi
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$kept/archives" "$root/var/cache/apt/archives"
    rm -f "$root/etc/apt/apt.conf.d/docker-clean"
    echo 'Binary::apt::APT::Keep-Downloaded-Packages "true";' >"$root/etc/apt/apt.conf.d/keep"
    cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
    chroot "$root" useradd --uid 1000 --create-home --shell /bin/sh reader
    install -d --owner 1000 --group 1000 --mode 700 "$root$run"
}

apt() { chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet=2 "$@" >>"$kept/apt.log" 2>&1; }

# --- a reader before a screen ---

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
as_reader=(chroot --userspec=1000:1000 "$root" env -i HOME=$home USER=reader LANG=C.UTF-8 PATH=/usr/bin:/bin
    XDG_RUNTIME_DIR=$run DISPLAY="$DISPLAY")

start() { # [WRAPPER... --] ARGUMENT...
    wrapper=()
    while [ "${1-}" = -w ]; do wrapper+=("$2"); shift 2; done
    "${wrapper[@]}" "${as_reader[@]}" ${options:+JAVA_TOOL_OPTIONS="$options"} factbox "$@" >>"$kept/program.log" 2>&1 &
    program=$!
}

# Waits until these words are read on the screen.
sees() {
    for _ in $(seq 60); do
        kill -0 $program 2>/dev/null || fail "the program ended; it said: $(tail -n 5 "$kept/program.log")"
        import -window root "$work/screen.png"
        convert "$work/screen.png" -colorspace gray -resize 200% "$work/large.png"
        tesseract "$work/large.png" "$work/screen" --psm 11 >/dev/null 2>&1
        if grep --quiet --ignore-case "$1" "$work/screen.txt"; then
            say "on the screen: $(grep --max-count 1 --ignore-case "$1" "$work/screen.txt")"
            return
        fi
        sleep 1
    done
    fail "never on the screen: $1; it says: $(tr -s '\n' ' ' <"$work/screen.txt")"
}

press() {
    xdotool search --sync --onlyvisible --name 'Factbox$' windowfocus --sync
    for key in "$@"; do
        xdotool key --delay 100 "$key"
        sleep 0.5
    done
}

quit() {
    press ctrl+q
    for _ in $(seq 40); do
        kill -0 $program 2>/dev/null || { wait $program || fail "the program ended with status $?"; return; }
        sleep 0.5
    done
    fail "the program does not end"
}

edition() {
    mkdir "$work/edition"
    cat >"$work/edition/edition.json" <<'END'
{"schemaVersion": 1, "name": "weekend", "title": "Weekend", "version": "1", "stories": ["tram.json"]}
END
    cat >"$work/edition/tram.json" <<'END'
{"schemaVersion": 1, "id": "tram", "language": "en", "section": "City", "headline": "Tramway reopens after repairs",
 "published": "2020-08-11", "source": {"name": "Test"}, "body": ["<p>The line has 12 stops again.</p>"],
 "keyFigures": []}
END
    (cd "$work/edition" && zip --quiet "$root$home/weekend.factbox" edition.json tram.json)
}

# --- what a session may do ---

# No file is opened for writing but in the reader's data, cache and runtime folders.
wrote_only_its_own() {
    grep --extended-regexp 'O_WRONLY|O_RDWR|O_CREAT|mkdir|rename|creat\(' "$1" | grep --invert-match ' = -1 ' |
        grep --only-matching --extended-regexp '"[^"]+"' | tr -d '"' | sort --unique >"$kept/written.txt"
    if grep --invert-match --extended-regexp \
        "^($home/\.local/share/factbox|$home/\.cache|$run|/dev/(null|tty|shm)|/proc/self)(/|$)" "$kept/written.txt"; then
        fail "these files are not the program's to write"
    fi
    say "wrote $(wc -l <"$kept/written.txt") files, all in its data, cache and runtime folders"
}

# The virtual machine tries at its start which families there are; nothing is ever connected, bound or sent.
connected_only_to_unix() {
    grep --extended-regexp '(connect|bind|sendto|sendmsg)\(' "$1" | grep 'sa_family=' >"$kept/connected.txt" || true
    if grep --invert-match 'sa_family=AF_UNIX' "$kept/connected.txt"; then
        fail "a connection of another family than Unix"
    fi
    say "$(wc -l <"$kept/connected.txt") connections, all of the family Unix"
}

rm -rf "$kept"/*.log
mkdir -p "$kept"
bare_system
say "bare $(. "$root/etc/os-release"; echo "$PRETTY_NAME")"
edition

cp "$package" "$root/root/factbox.deb"
chroot "$root" apt-get --quiet=2 update >>"$kept/apt.log" 2>&1
apt install --no-install-recommends /root/factbox.deb
rm "$root/root/factbox.deb"
say "installed, $(du --summarize --block-size=MB "$root/usr/lib/factbox" | cut -f 1) in /usr/lib/factbox"
version=$("${as_reader[@]}" factbox --version 2>&1)
[[ $version == 'factbox '[0-9]* && $version != *$'\n'* ]] || fail "its version is more than that: $version"
say "$version"

options=-Xlog:aot:file=$run/aot.log start
sees 'Iranian agents still pursue'
press s
sees 'Bookmarked 1'
quit
grep --quiet 'Using AOT-linked classes: true' "$root$run/aot.log" ||
    fail "the ahead-of-time cache is not used: $(cat "$root$run/aot.log")"
say "the ahead-of-time cache is used"

start -w strace -w -f -w --seccomp-bpf -w -qq -w -e \
    -w trace=network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2 -w -o -w "$work/session"
sees 'Bookmarked 1'
timeout 60 "${as_reader[@]}" factbox $home/weekend.factbox || fail "the second start ended with status $?"
sees 'Tramway reopens after repairs'
press k k period comma F bracketright space slash
xdotool type --delay 100 'beirut'
press Escape Escape question Escape ctrl+k
xdotool type --delay 100 'dark'
press Return
quit
wrote_only_its_own "$work/session"
connected_only_to_unix "$work/session"

found=$("${as_reader[@]}" factbox search is:bookmarked)
say "bookmarked: $(echo "$found" | cut -f 2)"
[ "$(echo "$found" | grep --count 'as far away as Albania')" = 1 ] || fail "the bookmark is not in the library"

dpkg-deb --raw-extract "$package" "$work/next"
sed --in-place 's/^Version: .*/&+next/' "$work/next/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$work/next" "$root/root/next.deb" >/dev/null
rm -r "$work/next"
apt install --no-install-recommends /root/next.deb
rm "$root/root/next.deb"
"${as_reader[@]}" factbox search is:bookmarked | grep --quiet 'as far away as Albania' ||
    fail "the bookmark is gone after an upgrade"
say "the bookmark outlives an upgrade"

library=$(sha256sum <"$root$home/.local/share/factbox/library.sqlite")
apt remove factbox
[ ! -e "$root/usr/lib/factbox" ] && [ ! -e "$root/usr/bin/factbox" ] || fail "the program is still there"
[ "$library" = "$(sha256sum <"$root$home/.local/share/factbox/library.sqlite")" ] || fail "the library has changed"
say "removed, and the library is as it was"
