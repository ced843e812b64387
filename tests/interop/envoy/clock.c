/* Stops the wall clock of a process at INTEROP_CLOCK (seconds since 1970); monotonic clocks go on.
 *
 * Debian's faketime cannot do it for Envoy: it looks symbols up while tcmalloc starts, and both wait for each other
 * (wolfcw/libfaketime#130). This asks the kernel directly and looks up nothing. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static time_t stopped(void) {
  const char *text = getenv("INTEROP_CLOCK");
  return text ? (time_t)atoll(text) : 0;
}

time_t time(time_t *out) {
  time_t now = stopped();
  if (out) *out = now;
  return now;
}

int gettimeofday(struct timeval *out, void *zone) {
  (void)zone;
  out->tv_sec = stopped();
  out->tv_usec = 0;
  return 0;
}

int clock_gettime(clockid_t clock, struct timespec *out) {
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
    out->tv_sec = stopped();
    out->tv_nsec = 0;
    return 0;
  }
  return (int)syscall(SYS_clock_gettime, clock, out);
}
