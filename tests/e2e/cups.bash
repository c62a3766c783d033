# SPDX-License-Identifier: Apache-2.0
# Sourced with DIR set: a print service of the script's own, real CUPS, and printers that speak IPP and do what they are told. Each
# printer is a folder $DIR/printer/NAME: `port`, and `out` with what came out of it; a file `no-paper` in it keeps it from printing.
PRINT_PIDS=()
# A socket's path must not be long.
SOCKETS=$(mktemp -d)

# Exits with what ctest takes for skipped.
skip() {
  printf 'skipped: %s\n' "$*" >&2
  exit 77
}
need_cups() {
  local program
  PATH=$PATH:/usr/sbin
  for program in cupsd ippeveprinter dbus-daemon; do
    command -v "$program" >/dev/null && continue
    skip "$program is needed (packages cups, cups-ipp-utils, dbus-daemon)"
  done
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# The bus that the printer program wants, though nobody is there to be told of it.
start_bus() {
  export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$SOCKETS/bus
  dbus-daemon --session --nofork --nopidfile --address="$DBUS_SYSTEM_BUS_ADDRESS" 2>"$DIR/bus.log" &
  PRINT_PIDS+=($!)
  await 20 "the bus" test -S "$SOCKETS/bus"
}

# start_printer NAME [PAPERS]: it knows badges of a kiosk that is not told their size, and letters, or PAPERS alone.
start_printer() {
  local home=$DIR/printer/$1 papers=${2:-custom_100x72mm_100x72mm,iso_a4_210x297mm}
  mkdir -p "$home/out" "$home/spool"
  [ -s "$home/port" ] || free_port >"$home/port"
  cat >"$home/print" <<SCRIPT
#!/usr/bin/env bash
while [ -e "$home/no-paper" ]; do
  echo "STATE: +media-empty-error" >&2
  sleep 0.1
done
echo "STATE: -media-empty-error" >&2
# A printer does not go on with what it was told to cancel; this one leaves that to its command.
{ ipptool -tv "\$IPP_JOB_URI" get-job-attributes.test || true; } 2>/dev/null | grep -q 'stop-point\|canceled' && exit 0
cp "\$1" "$home/out/\$(date +%s%N)-\${IPP_JOB_NAME// /_}.pdf"
SCRIPT
  chmod +x "$home/print"
  cat >"$home/papers" <<ATTRIBUTES
ATTR mimeMediaType document-format-supported application/octet-stream,application/pdf
ATTR mimeMediaType document-format-default application/pdf
ATTR keyword media-supported $papers
ATTR keyword media-default ${papers%%,*}
ATTR keyword media-ready ${papers%%,*}
ATTRIBUTES
  ippeveprinter -r off -p "$(cat "$home/port")" -d "$home/spool" -a "$home/papers" -c "$home/print" -vv "$1" >>"$home/log" 2>&1 &
  echo $! >"$home/pid"
  PRINT_PIDS+=($!)
  await 20 "printer $1" ipp_answers "$1"
}
# Its test fails, as that printer names its formats twice.
ipp_answers() {
  { ipptool -T 2 -tv "ipp://localhost:$(cat "$DIR/printer/$1/port")/ipp/print" get-printer-attributes.test 2>/dev/null || true; } |
    grep 'printer-state ' >/dev/null
}
stop_printer() { kill -KILL "$(cat "$DIR/printer/$1/pid")"; }

# start_cups PRINTER...: each is a queue of the same name.
start_cups() {
  local root=$DIR/cups printer
  if [ ! -d "$root" ]; then
    mkdir -p "$root"/{run,spool/tmp,cache,log,etc/ppd}
    cat >"$root/etc/cupsd.conf" <<CONF
Listen $SOCKETS/cups
LogLevel info
MaxLogSize 0
Browsing No
WebInterface No
DefaultAuthType None
DirtyCleanInterval 0
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
CONF
    cat >"$root/etc/cups-files.conf" <<CONF
ServerRoot $root/etc
RequestRoot $root/spool
TempDir $root/spool/tmp
CacheDir $root/cache
StateDir $root/run
AccessLog $root/log/access
ErrorLog $root/log/error
PageLog $root/log/page
SystemGroup root
CONF
    for printer; do
      cat <<CONF
<Printer $printer>
DeviceURI ipp://localhost:$(cat "$DIR/printer/$printer/port")/ipp/print
State Idle
Accepting Yes
ErrorPolicy retry-current-job
</Printer>
CONF
    done >"$root/etc/printers.conf"
  fi
  export CUPS_SERVER=$SOCKETS/cups
  rm -f "$CUPS_SERVER"
  cupsd -f -c "$root/etc/cupsd.conf" -s "$root/etc/cups-files.conf" >>"$root/log/out" 2>&1 &
  CUPS_PID=$!
  PRINT_PIDS+=("$CUPS_PID")
  await 20 "the print service" scheduler_settled
  kill -0 "$CUPS_PID" 2>/dev/null || skip "cupsd does not run here; see $root/log"
}
scheduler_settled() { scheduler_runs || ! kill -0 "$CUPS_PID" 2>/dev/null; }
scheduler_runs() { lpstat -r 2>/dev/null | grep -q "is running"; }
stop_cups() {
  kill -TERM "$CUPS_PID"
  wait "$CUPS_PID" 2>/dev/null || true
}

# came_out PRINTER TICKET: how often.
came_out() { find "$DIR/printer/$1/out" -name "*-$2_*.pdf" | wc -l; }
is_out() { [ "$(came_out "$1" "$2")" -ge 1 ]; }
stop_printing() {
  kill "${PRINT_PIDS[@]}" 2>/dev/null || true
  rm -rf "$SOCKETS"
}
