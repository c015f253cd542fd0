# For ./console and ./benchmark, which set root: builds a module of the examples if a source is newer than what was built.

in_root() { (CDPATH='' cd -- "$root" && "$@"); }

# With directories, whose time changes where a file goes away or comes from elsewhere.
newer_sources() {
    in_root find pom.xml runtime processor catalog example/pom.xml "example/$1" \
        \( -name target -o -path '*/src/test' \) -prune -o \
        \( -path '*/src/*' -o -name pom.xml \) -newer "$2" -print
}

build() { in_root ./mvnw -q -B -pl "example/$1" -am package -DskipTests; }

# Takes the module, and the file that it is built to.
built() {
    if [ -f "$2" ] && [ -z "$(newer_sources "$1" "$2")" ]; then
        return
    fi
    if [ -t 2 ]; then
        echo "$1: building first" >&2
    fi
    begun=$(mktemp)
    # On success nothing is worth reading: Maven's own JVM warnings at most.
    log=$(build "$1" 2>&1) || {
        printf '%s\n' "$log" >&2
        rm -f "$begun"
        exit 1
    }
    # As old as the sources that went into it: what was edited meanwhile is newer.
    touch -r "$begun" "$2"
    rm -f "$begun"
}
