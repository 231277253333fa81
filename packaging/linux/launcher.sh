#!/bin/sh
# Starts Factbox on its own runtime. A window is there to be fast at once, so code is compiled quickly and simply;
# a command (a plain word) may run long, and is compiled with all effort.
home=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
case ${1-} in
    '' | *[!a-z]*) effort=-XX:TieredStopAtLevel=1 ;;
    *) effort=-XX:+TieredCompilation ;;
esac
# GTK gives the window alone: what it loads for drawing by OpenGL and for screen readers would be used by nobody, and
# nobody asks it whether there is a network.
export GDK_GL=disable NO_AT_BRIDGE=1 GIO_USE_NETWORK_MONITOR=base
