#pragma once

#include "glasshouse/base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::archive {

/// Bounds on what an export may ask of this machine. An entry over a bound fails alone where that is possible.
struct Limits {
    std::uint64_t max_entries = 2'000'000;
    std::uint64_t max_directory_bytes = 512ULL << 20U;  ///< central directory of a ZIP
    std::uint64_t max_entry_bytes = 16ULL << 30U;       ///< of one entry that is read, inflated
    std::uint64_t max_ratio = 2'000;                    ///< inflated to stored size, from 1 MiB inflated on
    std::uint32_t max_depth = 64;                       ///< folders below one another
};

/// A file inside an export. Folders, `__MACOSX/`, `._*` and `.DS_Store` are no entries.
struct Entry {
    std::string name;         ///< '/' between parts, UTF-8, no leading "./", the export's own top folder left out
    std::uint64_t size = 0;   ///< inflated bytes as the directory states them
    std::uint32_t input = 0;  ///< index of the file or folder given on the command line
    bool encrypted = false;
};

/// The bytes of one entry, from front to back. Reads at most what the limits allow.
class EntryStream {
public:
    virtual ~EntryStream() = default;
    /// Fills `buffer` from the front; returns how many bytes were written, 0 at the end. Corrupt when the stored data
    /// cannot be inflated or its checksum is wrong, LimitExceeded when it is larger than allowed.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> buffer) = 0;
};

/// One file or folder as given, for the report's list of inputs.
struct Input {
    std::string name;  ///< last part of the path as given
    std::string kind;  ///< "zip", "tar", "tar.gz", "folder", "memory"; "unreadable" for one that is in rejected()
    std::uint32_t parts = 1;  ///< containers opened for it: more than one where a folder holds the ZIPs of an export
};

/// A file of the export that is never opened, and why: a hostile name, a link, a folder without rights, a damaged part.
/// Kept so that the ledger can name it.
struct Rejected {
    std::string name;         ///< as stored, control characters shown as '?'
    std::uint32_t input = 0;  ///< as in Entry
    std::string why;          ///< a sentence for people

    friend bool operator==(const Rejected&, const Rejected&) = default;
};

/// Files of one or several containers, listed at once, read one by one. Nothing is ever written or unpacked to disk.
/// Not thread-safe.
class Archive {
public:
    virtual ~Archive() = default;
    /// Sorted by name in natural order ("_2" before "_10"), then by input.
    [[nodiscard]] virtual std::span<const Entry> entries() const = 0;
    /// Opens one of entries(); the stream must not outlive the archive.
    [[nodiscard]] virtual Result<std::unique_ptr<EntryStream>> open(std::size_t index) const = 0;
    /// What was given; Entry::input is an index into it.
    [[nodiscard]] virtual std::span<const Input> inputs() const { return {}; }
    /// What the containers hold and entries() does not, apart from folders and furniture; in the order of entries().
    [[nodiscard]] virtual std::span<const Rejected> rejected() const { return {}; }
};

/// Opens a folder, ZIP, tar or tar.gz, told apart by content. The errors say what to do.
[[nodiscard]] Result<std::unique_ptr<Archive>> open_container(const std::filesystem::path& path, const Limits& limits);

/// Opens all paths and presents them as one archive; Entry::input tells them apart. The order of the paths does not
/// matter for the order of entries with different names. A path that is not there or may not be read fails the call; a
/// damaged one is rejected() as long as another can be read.
[[nodiscard]] Result<std::unique_ptr<Archive>> open_containers(const std::vector<std::filesystem::path>& paths,
                                                               const Limits& limits);

/// An archive held in memory, for tests and for exports that other code has at hand. Names are cleaned, but no top
/// folder is left out.
struct MemoryFile {
    std::string name;
    std::string content;
};
[[nodiscard]] std::unique_ptr<Archive> make_memory_archive(std::vector<MemoryFile> files);

/// The whole entry as one string; LimitExceeded above `max_bytes`.
[[nodiscard]] Result<std::string> read_all(const Archive& archive, std::size_t index, std::uint64_t max_bytes);

/// Compares names so that runs of digits count as numbers and everything else byte by byte.
[[nodiscard]] bool natural_less(std::string_view a, std::string_view b);

}  // namespace glasshouse::archive
