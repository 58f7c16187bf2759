#pragma once

#include "glasshouse/base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace glasshouse::archive {

/// A file open for reading at any position. Only regular files; a link in the last part of the path is followed only
/// when asked.
class FileReader {
public:
    enum class Links { Follow, Refuse };

    /// NotFound, PermissionDenied or Corrupt, with `place` as the error's place.
    [[nodiscard]] static Result<FileReader> open(const std::filesystem::path& path, Links links, std::string place);
    FileReader(FileReader&& other) noexcept;
    FileReader& operator=(FileReader&& other) noexcept;
    ~FileReader();

    [[nodiscard]] std::uint64_t size() const { return size_; }
    /// Fills the buffer from `offset`; less than asked only at the end of the file.
    [[nodiscard]] Result<std::size_t> read_at(std::uint64_t offset, std::span<char> buffer) const;

private:
    FileReader(int descriptor, std::uint64_t size, std::string place);

    int descriptor_;
    std::uint64_t size_;
    std::string place_;
};

}  // namespace glasshouse::archive
