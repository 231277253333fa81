#!/bin/sh
# Starts Factbox on its own runtime. A window is there to be fast at once, so code is compiled quickly and simply;
# a command (a plain word) may run long: it is compiled with all effort, and has room for what it makes on the way.
home=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
case ${1-} in
    '' | *[!a-z]*) effort=-XX:TieredStopAtLevel=1 ;;
    *) effort='-XX:+TieredCompilation -Xms256m -Xmn96m' ;;
esac
# GTK gives the window alone: what it loads for drawing by OpenGL and for screen readers would be used by nobody, and
# nobody asks it whether there is a network.
export GDK_GL=disable NO_AT_BRIDGE=1 GIO_USE_NETWORK_MONITOR=base
# Memory outside of the heap comes in one piece that the system can give by large pages, not in one for each thread.
export GLIBC_TUNABLES=glibc.malloc.arena_max=1:glibc.malloc.hugetlb=1
