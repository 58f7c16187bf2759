// pread instead of a mapping: a mapped export of gigabytes would count as this program's memory, and a file that
// shrinks while it is read would end it by a signal. Tests: tests/archive/folder_test.cpp.
#include "archive/file_reader.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <string>
#include <utility>

namespace glasshouse::archive {
namespace {

std::unexpected<Error> fail_to_open(int error, std::string place) {
    if (error == ENOENT || error == ENOTDIR) {
        return fail(ErrorCode::NotFound, std::move(place), "is not there; check the spelling of the path");
    }
    if (error == EACCES || error == EPERM) {
        return fail(ErrorCode::PermissionDenied, std::move(place),
                    "may not be read by this user; change its rights or copy it to a folder of your own");
    }
    if (error == ELOOP) return fail(ErrorCode::PermissionDenied, std::move(place), "is a link, which is not followed");
    return fail(ErrorCode::Corrupt, std::move(place),
                "cannot be opened by the system; copy it to another disk and try "
                "again");
}

}  // namespace

Result<FileReader> FileReader::open(const std::filesystem::path& path, Links links, std::string place) {
    // Non-blocking, so that a pipe put in the place of a file does not hold the program up.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int descriptor = ::open(path.c_str(), flags);  // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (descriptor < 0) return fail_to_open(errno, std::move(place));
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return fail(ErrorCode::NotAnExport, std::move(place), "is neither a file nor a folder");
    }
    return FileReader(descriptor, static_cast<std::uint64_t>(status.st_size), std::move(place));
}

FileReader::FileReader(int descriptor, std::uint64_t size, std::string place)
    : descriptor_(descriptor), size_(size), place_(std::move(place)) {}

FileReader::FileReader(FileReader&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), size_(other.size_), place_(std::move(other.place_)) {}

FileReader& FileReader::operator=(FileReader&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(size_, other.size_);
    std::swap(place_, other.place_);
    return *this;
}

FileReader::~FileReader() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<std::size_t> FileReader::read_at(std::uint64_t offset, std::span<char> buffer) const {
    std::size_t used = 0;
    while (used < buffer.size()) {
        const ssize_t count =
            ::pread(descriptor_, buffer.data() + used, buffer.size() - used, static_cast<off_t>(offset + used));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(ErrorCode::Corrupt, place_, "cannot be read: the disk or its connection failed");
        if (count == 0) break;
        used += static_cast<std::size_t>(count);
    }
    return used;
}

}  // namespace glasshouse::archive
