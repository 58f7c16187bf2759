#pragma once

#include "archive/file_reader.hpp"
#include "glasshouse/archive/archive.hpp"

#include <memory>
#include <optional>

namespace glasshouse::archive {

/// Walks the members of a tar or tar.gz from a position on, front to back. Moves only forward; a new reader starts
/// over.
class TarReader {
public:
    /// What stands in one header.
    struct Member {
        enum class Kind { File, Folder, Other };
        Kind kind = Kind::File;
        std::string stored_name;
        std::uint64_t size = 0;
        std::uint64_t position = 0;  ///< of its header, in the inflated stream, counted from where the reader started
    };

    /// Starts at byte `start` of the file, which must hold a header; with `gzipped`, `start` must be 0. The file must
    /// outlive the reader.
    TarReader(const FileReader& file, std::uint64_t start, bool gzipped);
    TarReader(TarReader&&) noexcept;
    TarReader& operator=(TarReader&&) noexcept;
    ~TarReader();

    /// The next member; absent at the end; Corrupt when the archive is damaged or cut off. `detail` of an error has no
    /// place.
    [[nodiscard]] Result<std::optional<Member>> next();
    /// Bytes of the current member, as EntryStream::read.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// How many bytes have been inflated, and from how many in the file.
    [[nodiscard]] std::uint64_t inflated_bytes() const;
    [[nodiscard]] std::uint64_t stored_bytes() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace glasshouse::archive
