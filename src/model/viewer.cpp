#include "glasshouse/model/viewer.hpp"

#include <algorithm>

namespace glasshouse::model {
namespace {

// Splits at commas that stand outside double quotes; the quotes go.
Result<std::vector<std::string>> split_flags(std::string_view spec) {
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char c : spec) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (quoted) return fail(ErrorCode::Usage, "--viewer", "a double quote is opened and not closed");
    return parts;
}

std::string known_flags() {
    std::string list;
    for (const ViewerFlagRow& row : kViewerFlags) {
        if (!list.empty()) list += ", ";
        list += row.id;
        if (row.takes_name) list += ":NAME";
    }
    return list;
}

Result<Viewer::Flag> parse_flag(std::string_view part) {
    const std::size_t colon = part.find(':');
    const std::string_view word = part.substr(0, colon);
    const auto flag = find_by_id(kViewerFlags, word);
    if (!flag) {
        return fail(ErrorCode::Usage, "--viewer",
                    "'" + std::string(word) + "' is no viewer; known are: " + known_flags());
    }
    const bool takes_name = kViewerFlags[std::to_underlying(*flag)].takes_name;
    const std::string name{colon == std::string_view::npos ? std::string_view{} : part.substr(colon + 1)};
    if (takes_name && name.empty()) {
        return fail(ErrorCode::Usage, "--viewer",
                    "'" + std::string(word) + "' needs a name: " + std::string(word) + ":NAME");
    }
    if (!takes_name && colon != std::string_view::npos) {
        return fail(ErrorCode::Usage, "--viewer", "'" + std::string(word) + "' takes no name");
    }
    return Viewer::Flag{*flag, name};
}

}  // namespace

bool Viewer::has(ViewerFlag flag) const {
    return std::ranges::any_of(flags, [flag](const Flag& own) { return own.value == flag; });
}

bool Viewer::has(ViewerFlag flag, std::string_view name) const {
    return std::ranges::any_of(flags, [&](const Flag& own) { return own.value == flag && own.name == name; });
}

Viewer to_viewer(ViewerFlag flag) { return Viewer{{{flag, {}}}}; }

Result<Viewer> parse_viewer(std::string_view spec) {
    auto parts = split_flags(spec);
    if (!parts) return std::unexpected(parts.error());
    Viewer viewer;
    for (const std::string& part : *parts) {
        auto flag = parse_flag(part);
        if (!flag) return std::unexpected(flag.error());
        viewer.flags.push_back(*std::move(flag));
    }
    std::ranges::sort(viewer.flags);
    const auto repeats = std::ranges::unique(viewer.flags);
    viewer.flags.erase(repeats.begin(), repeats.end());
    return viewer;
}

std::string to_spec(const Viewer& viewer) {
    std::string spec;
    for (const Viewer::Flag& flag : viewer.flags) {
        if (!spec.empty()) spec += ',';
        spec += to_id(flag.value);
        if (flag.name.empty()) continue;
        const bool quoted = flag.name.find(',') != std::string::npos;
        spec += quoted ? ":\"" + flag.name + "\"" : ":" + flag.name;
    }
    return spec;
}

}  // namespace glasshouse::model
