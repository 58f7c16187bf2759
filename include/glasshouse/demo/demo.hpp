#pragma once

#include "glasshouse/base/result.hpp"
#include "glasshouse/base/timestamp.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace glasshouse::demo {

enum class Format : std::uint8_t { Json, Html };

struct Options {
    std::uint64_t seed = 1;
    Format format = Format::Json;
    std::uint32_t parts = 1;      ///< ZIP files
    std::uint64_t items = 2'400;  ///< at least this many; planted items come first, filler makes up the rest
};

/// The day the demo is audited on and its export was made on.
[[nodiscard]] Date demo_today();

struct File {
    std::string name;
    std::string content;
};

/// The export of an invented clinician, as files. The same options give the same bytes.
[[nodiscard]] std::vector<File> make_export(const Options& options);

/// What each planted item must come to, as JSON: kind, time, words, expected rules and verdicts, and the traps that
/// must raise nothing.
[[nodiscard]] std::string make_truth(const Options& options);

/// Writes `directory`/export/*.zip and `directory`/truth.json; returns the ZIPs. A second run replaces its own files.
[[nodiscard]] Result<std::vector<std::filesystem::path>> write_demo(const std::filesystem::path& directory,
                                                                    const Options& options);

}  // namespace glasshouse::demo
