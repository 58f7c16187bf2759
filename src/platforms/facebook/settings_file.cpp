// privacy_settings.json lies in another folder each few years, and people rename what they unpack; what it holds is
// told by its values. Tested by tests/platforms/facebook_account_test.cpp.
#include "platforms/facebook/settings_file.hpp"

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/html_account.hpp"
#include "platforms/facebook/settings.hpp"
#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

constexpr std::uint64_t kMaxSettingsBytes = 1ULL << 20U;
constexpr std::ptrdiff_t kFewestAudiences = 5;

bool are_settings(const std::vector<SettingLine>& lines) {
    const auto audiences = std::ranges::count_if(
        lines, [](const SettingLine& line) { return parse_audience_word(line.value).has_value(); });
    // Switches stand among the audiences, but fewer of them.
    return audiences >= kFewestAudiences && audiences * 2 >= static_cast<std::ptrdiff_t>(lines.size());
}

}  // namespace

bool is_settings_entry(const archive::Archive& archive, std::size_t index) {
    if (archive.entries()[index].size > kMaxSettingsBytes) return false;
    const auto stream = HeadedStream::open(archive, index, kHeadBytes);
    if (!stream) return false;
    const std::string_view head = (*stream)->head();
    const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start != std::string_view::npos && head[start] == '<') {
        const Result<HtmlAccountPage> page = read_html_account(**stream);
        return page && are_settings(page->settings);
    }
    if (head.find("\"label_values\"") == std::string_view::npos) return false;
    const Result<std::string> content = archive::read_all(archive, index, kMaxSettingsBytes);
    bool found = false;
    if (!content) return found;
    const auto read = syntax::read_json(*content, [&found](syntax::JsonView root) {
        root.for_each(
            [&found](syntax::JsonView record) { found = found || are_settings(collect_setting_lines(record)); });
    });
    return read && found;
}

}  // namespace glasshouse::platforms::facebook
