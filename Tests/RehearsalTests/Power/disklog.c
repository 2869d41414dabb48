/* Preloaded into the program: writes down, in order, everything that is done to the strategy file and the files beside
   it, so that PowerCutTests can work out what a power cut at any point could have left.

   DISKLOG names the log, DISKLOG_FOLDER the folder, DISKLOG_NAME how the files' names begin. A record is the kind, the
   descriptor, an offset and a length (four numbers of eight bytes), then so many bytes. What changes something stands
   in the log before it is done, what promises something (a sync) after it is done. Under one lock, so that the log has
   the order of the deeds. Files shared as memory (-shm) and locks say nothing after a cut, and are left out. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPENED = 1, CLOSED, WRITTEN, CUT, SYNCED, UNLINKED, RENAMED };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int journal = -1;
static const char *folder, *beginning;
static unsigned char watched[65536];

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("DISKLOG");
    folder = getenv("DISKLOG_FOLDER");
    beginning = getenv("DISKLOG_NAME");
    if (!path || !folder || !beginning) return;
    int opened = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    /* High, so that the program gets the descriptors it would have had. */
    if (opened >= 0) journal = fcntl(opened, F_DUPFD_CLOEXEC, 900);
    if (opened >= 0) syscall(SYS_close, opened);
}

static void note(enum kind kind, int64_t descriptor, int64_t offset, const void *bytes, size_t length) {
    int64_t head[4] = {kind, descriptor, offset, (int64_t)length};
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
    if (syscall(SYS_writev, journal, parts, length ? 2 : 1) != (ssize_t)(sizeof head + length)) abort();
}

static int ends(const char *name, const char *ending) {
    size_t length = strlen(name), end = strlen(ending);
    return length >= end && strcmp(name + length - end, ending) == 0;
}

/* The name within the folder; "." for the folder itself, NULL for what is not ours. */
static const char *ours(const char *path) {
    if (journal < 0 || !path) return NULL;
    size_t length = strlen(folder);
    if (strncmp(path, folder, length) == 0) {
        if (!path[length]) return ".";
        if (path[length] != '/') return NULL;
        path += length + 1;
    }
    if (strcmp(path, ".") == 0) return path;
    if (strchr(path, '/') || strncmp(path, beginning, strlen(beginning)) != 0) return NULL;
    return ends(path, "-shm") || ends(path, "-lock") || ends(path, "-backups") ? NULL : path;
}

static int isWatched(int descriptor) { return descriptor >= 0 && descriptor < 65536 && watched[descriptor]; }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opening(const char *path, int flags, mode_t mode) {
    const char *name = ours(path);
    if (!name) return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    pthread_mutex_lock(&lock);
    int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (descriptor >= 0 && descriptor < 65536) {
        watched[descriptor] = flags & O_APPEND ? 2 : 1;
        note(OPENED, descriptor, flags & O_TRUNC ? 1 : 0, name, strlen(name));
    }
    pthread_mutex_unlock(&lock);
    return descriptor;
}

static mode_t modeOf(int flags, va_list more) { return flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; }

#define OPEN(name, large) \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = modeOf(flags, more); \
        va_end(more); \
        return opening(path, flags | large, mode); \
    }
OPEN(open, 0)
OPEN(open64, O_LARGEFILE)

#define TEMPORARY(name) \
    int name(char *template) { \
        int descriptor = REAL(name)(template); \
        const char *known = ours(template); \
        if (descriptor < 0 || descriptor >= 65536 || !known) return descriptor; \
        pthread_mutex_lock(&lock); \
        watched[descriptor] = 1; \
        note(OPENED, descriptor, 0, known, strlen(known)); \
        pthread_mutex_unlock(&lock); \
        return descriptor; \
    }
TEMPORARY(mkstemp)
TEMPORARY(mkstemp64)

int close(int descriptor) {
    if (!isWatched(descriptor)) return (int)syscall(SYS_close, descriptor);
    pthread_mutex_lock(&lock);
    watched[descriptor] = 0;
    note(CLOSED, descriptor, 0, NULL, 0);
    int result = (int)syscall(SYS_close, descriptor);
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (!isWatched(descriptor)) return syscall(SYS_write, descriptor, bytes, count);
    pthread_mutex_lock(&lock);
    struct stat status;
    off_t at = lseek(descriptor, 0, SEEK_CUR);
    if (watched[descriptor] == 2 && fstat(descriptor, &status) == 0) at = status.st_size;
    note(WRITTEN, descriptor, at, bytes, count);
    ssize_t result = syscall(SYS_write, descriptor, bytes, count);
    pthread_mutex_unlock(&lock);
    return result;
}

#define PLACED(name) \
    ssize_t name(int descriptor, const void *bytes, size_t count, off_t offset) { \
        if (!isWatched(descriptor)) return syscall(SYS_pwrite64, descriptor, bytes, count, offset); \
        pthread_mutex_lock(&lock); \
        note(WRITTEN, descriptor, offset, bytes, count); \
        ssize_t result = syscall(SYS_pwrite64, descriptor, bytes, count, offset); \
        pthread_mutex_unlock(&lock); \
        return result; \
    }
PLACED(pwrite)
PLACED(pwrite64)

#define TRUNCATE(name) \
    int name(int descriptor, off_t length) { \
        if (!isWatched(descriptor)) return (int)syscall(SYS_ftruncate, descriptor, length); \
        pthread_mutex_lock(&lock); \
        note(CUT, descriptor, length, NULL, 0); \
        int result = (int)syscall(SYS_ftruncate, descriptor, length); \
        pthread_mutex_unlock(&lock); \
        return result; \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

/* The disk itself need not be waited for: what a cut leaves is worked out afterwards. */
static int synchronise(int descriptor, int call) {
    if (!isWatched(descriptor)) return (int)syscall(call, descriptor);
    pthread_mutex_lock(&lock);
    note(SYNCED, descriptor, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return 0;
}

int fsync(int descriptor) { return synchronise(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return synchronise(descriptor, SYS_fdatasync); }

int unlink(const char *path) {
    const char *name = ours(path);
    if (!name) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    pthread_mutex_lock(&lock);
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    int why = errno;
    if (result == 0) note(UNLINKED, 0, 0, name, strlen(name));
    errno = why;
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *old, const char *new) {
    const char *from = ours(old), *to = ours(new);
    if (!from || !to) return (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0);
    pthread_mutex_lock(&lock);
    int result = (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0);
    int why = errno;
    char names[1024];
    int length = snprintf(names, sizeof names, "%s/%s", from, to);
    if (result == 0) note(RENAMED, 0, 0, names, (size_t)length);
    errno = why;
    pthread_mutex_unlock(&lock);
    return result;
}
