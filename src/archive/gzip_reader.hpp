#pragma once

#include "archive/file_reader.hpp"

#include <cstdint>
#include <memory>
#include <span>

namespace glasshouse::archive {

/// The bytes inside a gzip file, front to back, of all its members. Everything before a damage is given before the
/// error is. The file must outlive the reader.
class GzipReader {
public:
    explicit GzipReader(const FileReader& file);
    GzipReader(GzipReader&&) noexcept;
    GzipReader& operator=(GzipReader&&) noexcept;
    ~GzipReader();

    /// As EntryStream::read; Corrupt when the file is damaged or cut off here. `detail` of an error has no place.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// How many bytes of the file have been read.
    [[nodiscard]] std::uint64_t stored_bytes() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace glasshouse::archive
