// Tested by tests/laws/export_inputs_test.cpp.
#include "pipeline/export_inputs.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace glasshouse {
namespace {

// The numbers between dashes, with letters and other marks breaking the row.
std::vector<std::vector<std::string_view>> digit_rows(std::string_view name) {
    std::vector<std::vector<std::string_view>> rows(1);
    std::size_t at = 0;
    while (at < name.size()) {
        const std::size_t end = std::min(name.find('-', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        const bool digits = !part.empty() && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
        if (digits) {
            rows.back().push_back(part);
        } else {
            rows.emplace_back();
        }
        at = end + 1;
    }
    return rows;
}

int to_int(std::string_view digits) {
    int value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Date> civil(int year, int month, int day) {
    const std::array<char, 2> zero{'0', '\0'};
    const auto two = [&](int n) { return (n < 10 ? std::string(zero.data()) : std::string()) + std::to_string(n); };
    return parse_date(std::to_string(year) + "-" + two(month) + "-" + two(day));
}

std::optional<Date> date_of_row(std::string_view a, std::string_view b, std::string_view c) {
    if (a.size() == 4 && b.size() <= 2 && c.size() <= 2) return civil(to_int(a), to_int(b), to_int(c));
    if (c.size() != 4 || a.size() > 2 || b.size() > 2) return std::nullopt;
    const int first = to_int(a);
    const int second = to_int(b);
    if (first > 12 || first == second) return civil(to_int(c), second, first);
    if (second > 12) return civil(to_int(c), first, second);
    return std::nullopt;  // 12-4-2025 reads both ways, and a wrong month would be worse than none
}

std::string detection_list(const std::vector<platforms::Detection>& detections) {
    std::string text;
    for (const platforms::Detection& detection : detections) {
        if (!text.empty()) text += "; ";
        text += std::string(model::row_of(detection.platform).label) + " (" + detection.reason + ")";
    }
    return text;
}

std::string name_of(const std::filesystem::path& path) {
    const std::filesystem::path clean = path.lexically_normal();
    return (clean.has_filename() ? clean.filename() : clean.parent_path().filename()).string();
}

}  // namespace

std::optional<Date> find_export_date(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    for (const auto& row : digit_rows(file_name.substr(0, dot))) {
        for (std::size_t i = 0; i + 3 <= row.size(); ++i) {
            if (const auto date = date_of_row(row[i], row[i + 1], row[i + 2]); date && date->year >= 2004) return date;
        }
    }
    return std::nullopt;
}

Result<model::Platform> readable_platform(const std::vector<platforms::Detection>& detections) {
    for (const platforms::Detection& detection : detections) {
        if (detection.readable) return detection.platform;
    }
    if (detections.empty()) {
        return fail(ErrorCode::NotAnExport, "",
                    "nothing in it looks like an export of a known platform. Expected the ZIP or folder that Facebook "
                    "offers under Settings > Download your information. If you unpacked it, give the outermost folder");
    }
    return fail(ErrorCode::NotAnExport, "",
                "this is an export of another platform: " + detection_list(detections) +
                    ". This version reads Facebook exports; please give that one");
}

std::vector<assess::InputShown> to_inputs_shown(const std::vector<std::filesystem::path>& paths,
                                                const model::Account& account, const std::vector<OtherInput>& others) {
    std::vector<assess::InputShown> inputs(1);
    assess::InputShown& shown = inputs.front();
    shown.platform = account.platform;
    shown.format = account.format;
    shown.exported_on = account.exported_on;
    std::vector<std::string> names;
    for (std::uint32_t input = 0; input < paths.size(); ++input) {
        if (std::ranges::find(others, input, &OtherInput::input) != others.end()) continue;
        names.push_back(name_of(paths[input]));
        if (!shown.exported_on) shown.exported_on = find_export_date(names.back());
    }
    shown.parts = static_cast<std::uint32_t>(names.size());
    std::ranges::sort(names);
    for (const std::string& name : names) shown.name += (shown.name.empty() ? "" : ", ") + name;
    for (const OtherInput& other : others) {
        const std::string name = other.input < paths.size() ? name_of(paths[other.input]) : std::string();
        inputs.push_back({name, other.platform, other.format, find_export_date(name), 1});
    }
    return inputs;
}

}  // namespace glasshouse
