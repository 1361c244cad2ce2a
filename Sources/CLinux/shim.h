/* The system calls that Swift's Glibc module hides: epoll(7), eventfd(2), timerfd_create(2), memfd_create(2) and
   accept4(2); and those of every request, which glibc would make cancellation points (pthreads(7)): four atomic
   instructions a call, for nothing that is ever cancelled. */
#pragma once
#include <fcntl.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>

extern long syscall(long, ...);

/* recv(2) without flags. */
static inline long entente_receive(int fd, void *bytes, size_t count) {
    return syscall(SYS_recvfrom, fd, bytes, count, 0, (void *)0, (void *)0);
}

/* send(2) that raises no SIGPIPE. */
static inline long entente_send(int fd, const void *bytes, size_t count) {
    return syscall(SYS_sendto, fd, bytes, count, MSG_NOSIGNAL, (void *)0, 0);
}

/* sendfile(2) of the first `count` bytes of `file`. */
static inline long entente_send_file(int fd, int file, size_t count) {
    off_t start = 0;
    return syscall(SYS_sendfile, fd, file, &start, count);
}

/* epoll_wait(2). */
static inline int entente_epoll_wait(int epoll, struct epoll_event *events, int count, int milliseconds) {
    return (int)syscall(SYS_epoll_pwait, epoll, events, count, milliseconds, (void *)0, (size_t)8);
}

/* accept4 with SOCK_NONBLOCK and SOCK_CLOEXEC. Declared here, for _GNU_SOURCE would make this module's view of the
   system headers another one than that of Swift's Glibc. */
static inline int entente_accept4(int fd, struct sockaddr *address, socklen_t *length) {
    extern int accept4(int, struct sockaddr *, socklen_t *, int);
    return accept4(fd, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/* memfd_create(2): an empty file in memory, closed on exec. Declared here as accept4 is. */
static inline int entente_memory_file_create(void) {
    extern int memfd_create(const char *, unsigned);
    return memfd_create("answer", 1 /* MFD_CLOEXEC */);
}

/* A timer on the monotonic clock that is read as a descriptor, non-blocking and closed on exec. */
static inline int entente_timer_create(void) { return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC); }

/* Has the timer become readable every `milliseconds`, or not at all (0). */
static inline int entente_timer_set(int timer, int64_t milliseconds) {
    struct timespec interval = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    struct itimerspec times = {interval, interval};
    return timerfd_settime(timer, 0, &times, 0);
}

/* A counter that can be waited for as a descriptor, non-blocking and closed on exec. */
static inline int entente_event_create(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

/* epoll_ctl; `data` is given back with each event. */
static inline int entente_epoll_control(int epoll, int operation, int fd, uint32_t events, uint64_t data) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = data;
    return epoll_ctl(epoll, operation, fd, &event);
}

/* A member of a packed struct that holds a union, which Swift reads more plainly through this. */
static inline uint64_t entente_event_data(const struct epoll_event *event) { return event->data.u64; }
