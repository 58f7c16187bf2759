#pragma once

#include "glasshouse/base/result.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::cli {

/// A report folder that appears whole or not at all: files are made in a hidden folder beside it (0700) that takes its
/// name at the end. If the program is interrupted or fails, the hidden folder goes.
class ReportFolder {
public:
    /// AlreadyExists when `target` is there without `replace`, or is there and holds anything but a report.
    [[nodiscard]] static Result<ReportFolder> create(const std::filesystem::path& target, bool replace);
    ReportFolder(ReportFolder&& other) noexcept;
    ReportFolder& operator=(ReportFolder&&) = delete;
    ~ReportFolder();

    /// Where a file of the report is written until finish().
    [[nodiscard]] std::filesystem::path path_of(std::string_view file) const { return work_ / file; }
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }
    /// Gives every file 0600 and puts the folder in place, an older report away. Call once.
    [[nodiscard]] Result<void> finish();

private:
    ReportFolder(std::filesystem::path target, std::filesystem::path work);
    std::filesystem::path target_;
    std::filesystem::path work_;
};

/// Usage when the target is one of the exports' own folders or lies inside one: an export is never written to.
[[nodiscard]] Result<void> check_outside(const std::filesystem::path& target,
                                         std::span<const std::filesystem::path> exports);

/// The names a report folder may hold.
[[nodiscard]] std::span<const std::string_view> report_files();

/// The service that keeps a copy of the folder elsewhere, as far as its path tells; empty when none is recognised.
[[nodiscard]] std::string_view find_sync_service(const std::filesystem::path& folder);

}  // namespace glasshouse::cli
