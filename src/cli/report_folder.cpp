// Tested by report_folder_test.cpp.
#include "cli/report_folder.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace glasshouse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> kFiles{"report.html", "summary.md",   "audit.db", "report.json",
                                                 "items.csv",   "findings.csv", "plan.csv"};

// A signal handler may neither allocate nor walk a folder, so the paths it has to remove are kept ready here.
constexpr std::size_t kMaxPath = 4096;
std::array<std::array<char, kMaxPath>, kFiles.size() + 1> files_to_remove{};
std::array<char, kMaxPath> folder_to_remove{};

extern "C" void remove_and_exit(int /*signal*/) {
    for (const auto& file : files_to_remove) {
        if (file[0] != '\0') unlink(file.data());
    }
    if (folder_to_remove[0] != '\0') rmdir(folder_to_remove.data());
    _exit(130);
}

void remember(std::array<char, kMaxPath>& slot, const std::string& path) {
    slot.fill('\0');
    if (path.size() < slot.size()) std::memcpy(slot.data(), path.data(), path.size());
}

void watch_for_interrupt(const fs::path& work) {
    for (std::size_t i = 0; i < kFiles.size(); ++i) remember(files_to_remove[i], (work / kFiles[i]).string());
    remember(files_to_remove.back(), (work / "audit.db-journal").string());
    remember(folder_to_remove, work.string());
    std::signal(SIGINT, remove_and_exit);
    std::signal(SIGTERM, remove_and_exit);
}

void stop_watching() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    folder_to_remove.fill('\0');
    for (auto& file : files_to_remove) file.fill('\0');
}

bool is_report_file(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    std::error_code error;
    return std::ranges::find(kFiles, name) != kFiles.end() && entry.is_regular_file(error);
}

Result<void> check_target(const fs::path& target, bool replace) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(target, error))) return {};
    if (!replace) {
        return fail(ErrorCode::AlreadyExists, target.string(),
                    "is there already; give another --out, or --force to replace an older report");
    }
    if (!fs::is_directory(target, error)) return fail(ErrorCode::AlreadyExists, target.string(), "is no folder");
    for (const fs::directory_entry& entry : fs::directory_iterator(target, error)) {
        if (is_report_file(entry)) continue;
        return fail(ErrorCode::AlreadyExists, target.string(),
                    "holds files that are no report of this program, so --force does not touch it; give another --out");
    }
    if (error) return fail(ErrorCode::PermissionDenied, target.string(), "cannot be looked into: " + error.message());
    return {};
}

}  // namespace

std::span<const std::string_view> report_files() { return kFiles; }

ReportFolder::ReportFolder(fs::path target, fs::path work) : target_(std::move(target)), work_(std::move(work)) {}

ReportFolder::ReportFolder(ReportFolder&& other) noexcept
    : target_(std::move(other.target_)), work_(std::exchange(other.work_, {})) {}

ReportFolder::~ReportFolder() {
    if (work_.empty()) return;
    std::error_code ignored;
    fs::remove_all(work_, ignored);
    stop_watching();
}

Result<ReportFolder> ReportFolder::create(const fs::path& target, bool replace) {
    fs::path clean = fs::absolute(target).lexically_normal();
    if (!clean.has_filename()) clean = clean.parent_path();
    if (const auto ready = check_target(clean, replace); !ready) return std::unexpected(ready.error());
    std::error_code error;
    fs::create_directories(clean.parent_path(), error);
    std::string pattern = (clean.parent_path() / ("." + clean.filename().string() + ".XXXXXX")).string();
    if (error || mkdtemp(pattern.data()) == nullptr) {
        return fail(ErrorCode::Usage, clean.string(),
                    "cannot be written there; choose a folder of your own with --out");
    }
    watch_for_interrupt(pattern);
    return ReportFolder(std::move(clean), fs::path(pattern));
}

Result<void> ReportFolder::finish() {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(work_, error)) {
        chmod(entry.path().c_str(), S_IRUSR | S_IWUSR);
    }
    const bool replaces = fs::exists(target_, error);
    const fs::path older = work_.string() + ".old";
    if (replaces) fs::rename(target_, older, error);
    if (!error) fs::rename(work_, target_, error);
    if (error) return fail(ErrorCode::Usage, target_.string(), "cannot be put in place: " + error.message());
    if (replaces) fs::remove_all(older, error);
    work_.clear();
    stop_watching();
    return {};
}

Result<void> check_outside(const fs::path& target, std::span<const fs::path> exports) {
    std::error_code error;
    const fs::path place = fs::weakly_canonical(fs::absolute(target), error);
    for (const fs::path& input : exports) {
        if (!fs::is_directory(input, error)) continue;
        fs::path folder = fs::canonical(input, error);
        if (error) continue;
        const auto [end, rest] = std::ranges::mismatch(folder, place);
        if (end != folder.end()) continue;
        return fail(ErrorCode::Usage, target.string(),
                    "lies inside the export, which is never written to; choose another folder with --out");
    }
    return {};
}

std::string_view find_sync_service(const fs::path& folder) {
    struct Row {
        std::string_view start;  ///< of a folder's name
        std::string_view service;
    };
    static constexpr std::array<Row, 9> kServices{{{"Dropbox", "Dropbox"},
                                                   {"OneDrive", "OneDrive"},
                                                   {"Google Drive", "Google Drive"},
                                                   {"GoogleDrive", "Google Drive"},
                                                   {"iCloud", "iCloud"},
                                                   {"Mobile Documents", "iCloud"},
                                                   {"Nextcloud", "Nextcloud"},
                                                   {"ownCloud", "ownCloud"},
                                                   {"pCloud", "pCloud"}}};
    for (const fs::path& part : fs::absolute(folder).lexically_normal()) {
        for (const Row& row : kServices) {
            if (part.string().starts_with(row.start)) return row.service;
        }
    }
    return {};
}

}  // namespace glasshouse::cli
