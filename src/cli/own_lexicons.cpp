#include "cli/own_lexicons.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace glasshouse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxFileBytes = 64U << 20U;

std::vector<std::string> configured_files() {
    fs::path folder;
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config != '\0') {
        folder = config;
    } else if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0') {
        folder = fs::path(home) / ".config";
    } else {
        return {};
    }
    std::vector<std::string> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder / "glasshouse" / "lexicons", error)) {
        if (entry.path().extension() == ".lex") files.push_back(entry.path().string());
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace

Result<std::string> read_text_file(const std::string& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file) return fail(ErrorCode::Invalid, path, "cannot be read; is the name right?");
    if (size > kMaxFileBytes) return fail(ErrorCode::Invalid, path, "is larger than 64 MiB");
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

Result<std::vector<lexicon::LexiconSource>> load_own_lexicons(const std::vector<std::string>& files) {
    std::vector<std::string> paths = configured_files();
    paths.insert(paths.end(), files.begin(), files.end());
    std::vector<lexicon::LexiconSource> sources;
    for (const std::string& path : paths) {
        auto content = read_text_file(path);
        if (!content) return std::unexpected(content.error());
        sources.push_back({path, *std::move(content)});
    }
    return sources;
}

Result<std::vector<lexicon::LexiconSource>> load_all_lexicons(const std::vector<std::string>& files) {
    auto own = load_own_lexicons(files);
    if (!own) return std::unexpected(own.error());
    std::vector<lexicon::LexiconSource> sources = lexicon::built_in_sources();
    std::ranges::move(*own, std::back_inserter(sources));
    return sources;
}

}  // namespace glasshouse::cli
