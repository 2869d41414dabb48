#ifndef CEPOLL_SHIM_H
#define CEPOLL_SHIM_H
/* Glibc's module leaves epoll out. */
#include <sys/epoll.h>
#endif
