#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace glasshouse {

/// A file of the project that every copy of the program carries inside itself, so that it works from any folder.
struct Resource {
    std::string_view path;     ///< relative to the project, e.g. "lexicons/en/alcohol.lex"
    std::string_view content;  ///< lives as long as the program
};

/// All files below lexicons/ and data/, by path.
[[nodiscard]] std::span<const Resource> resources();

/// The content of one file; absent when the build had no such file.
[[nodiscard]] std::optional<std::string_view> find_resource(std::string_view path);

}  // namespace glasshouse
