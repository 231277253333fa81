#!/bin/sh
# Starts Factbox on its own runtime. A window is there to be fast at once, so code is compiled quickly and simply;
# most commands (plain words) may run long: they are compiled with all effort, and have room for what they make on the way.
# Window and commands have ahead-of-time caches of their own, since a start takes longer the larger its cache is.
home=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
case ${1-} in
    '' | *[./]* | --library) cache=factbox.aot effort=-XX:TieredStopAtLevel=1 ;;
    -* | search) cache=commands.aot effort=-XX:TieredStopAtLevel=1 ;;
    *) cache=commands.aot effort='-XX:+TieredCompilation -Xms256m -Xmn96m' ;;
esac
# GTK gives the window alone: what it loads for drawing by OpenGL and for screen readers would be used by nobody, and
# nobody asks it whether there is a network.
export GDK_GL=disable NO_AT_BRIDGE=1 GIO_USE_NETWORK_MONITOR=base
# Memory outside of the heap comes in one piece that the system can give by large pages, not in one for each thread.
export GLIBC_TUNABLES=glibc.malloc.arena_max=1:glibc.malloc.hugetlb=1
