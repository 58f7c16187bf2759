#include "pipeline/quality_table.hpp"

#include <array>
#include <charconv>
#include <string_view>

namespace glasshouse {
namespace {

constexpr std::string_view kPath = "data/quality.tsv";
constexpr std::size_t kColumns = 6;  // topic language precision recall n set

template <class Number>
bool read_number(std::string_view text, Number& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

bool read_row(std::string_view line, lexicon::Quality& quality) {
    std::array<std::string_view, kColumns> cells;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const std::size_t tab = line.find('\t');
        if ((tab == std::string_view::npos) != (i + 1 == kColumns)) return false;
        cells[i] = line.substr(0, tab);
        line.remove_prefix(i + 1 == kColumns ? line.size() : tab + 1);
    }
    quality.topic = cells[0];
    quality.language = cells[1];
    quality.set = cells[5];
    return read_number(cells[2], quality.precision) && read_number(cells[3], quality.recall) &&
           read_number(cells[4], quality.n);
}

}  // namespace

Result<std::vector<lexicon::Quality>> load_quality(std::span<const Resource> files) {
    std::vector<lexicon::Quality> rows;
    for (const Resource& file : files) {
        if (file.path != kPath) continue;
        std::string_view rest = file.content;
        for (std::size_t number = 1; !rest.empty(); ++number) {
            const std::size_t end = rest.find('\n');
            const std::string_view line = rest.substr(0, end);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            if (number == 1 || line.empty() || line.starts_with('#')) continue;
            lexicon::Quality quality;
            if (!read_row(line, quality)) {
                return fail(ErrorCode::Invalid, std::string(kPath) + ":" + std::to_string(number),
                            "expected topic, language, precision, recall, n and set, tab-separated");
            }
            rows.push_back(std::move(quality));
        }
    }
    return rows;
}

}  // namespace glasshouse
