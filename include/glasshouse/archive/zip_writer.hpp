#pragma once

#include "glasshouse/base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace glasshouse::archive {

/// Writes a ZIP for the demo and the export generator: entries in the order given, all with the time stamp given at
/// creation, so that equal content gives equal bytes. Nothing stands under the final path before finish().
class ZipWriter {
public:
    /// Starts a ZIP; `seconds` (UTC since 1970) is every entry's time. Fails where the folder cannot be written.
    [[nodiscard]] static Result<ZipWriter> create(const std::filesystem::path& path, std::int64_t seconds);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;
    ~ZipWriter();

    /// Adds a whole file, deflated.
    [[nodiscard]] Result<void> add(std::string_view name, std::string_view content);
    /// Adds a file whose bytes `produce` hands out while finish() runs: it fills the buffer from the front and returns
    /// how many bytes it wrote, 0 at the end. Memory does not grow with the file.
    [[nodiscard]] Result<void> add_stream(std::string_view name, std::function<std::size_t(std::span<char>)> produce);
    /// Writes everything and moves the file into place, mode 0600. Call once.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    explicit ZipWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace glasshouse::archive
