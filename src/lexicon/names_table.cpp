// Covered by names_table_test.
#include "lexicon/names_table.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace glasshouse::lexicon {
namespace {

constexpr std::string_view kColumns = "name\tkind\tside\trule\tfrom\tto\tsource";
constexpr std::size_t kCells = 7;

std::optional<unsigned> to_number(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

/// "2019-03"; "2019" is January for `from` and December for `to`.
std::optional<Month> to_month(std::string_view date, unsigned month_of_year) {
    const auto year = to_number(date.substr(0, 4));
    if (!year || date.size() < 4 || *year < 1000) return std::nullopt;
    if (date.size() > 4) {
        const auto month = date.size() == 7 && date[4] == '-' ? to_number(date.substr(5)) : std::nullopt;
        if (!month || *month < 1 || *month > 12) return std::nullopt;
        month_of_year = *month;
    }
    return static_cast<Month>(*year * 12 + month_of_year - 1);
}

class Reader {
public:
    Reader(const LexiconSource& source, Messages& messages) : source_(source), messages_(messages) {}

    NamesTable read() {
        std::string_view rest = source_.content;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            ++line_;
            if (line.ends_with('\r')) line.remove_suffix(1);
            read_line(line);
        }
        for (const auto& [key, value] : {std::pair{"lexicon", &table_.id}, std::pair{"version", &table_.version}}) {
            if (value->empty()) report(0, "E10", std::string("the head of the table lacks \"# ") + key + ":\"");
        }
        compare_sides();
        return std::move(table_);
    }

private:
    void report(std::size_t column, std::string_view code, std::string message) {
        messages_.add(source_.path, {std::max(line_, 1U), static_cast<std::uint32_t>(column) + 1}, code,
                      std::move(message));
    }

    void read_line(std::string_view line) {
        if (line.empty()) return;
        if (line.starts_with("# ")) return read_head(trim(line.substr(2)));  // "#maga" is a name
        if (!has_columns_) {
            has_columns_ = true;
            if (line != kColumns) report(0, "E01", "the columns must be name, kind, side, rule, from, to, source");
            return;
        }
        read_row(line);
    }

    void read_head(std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return;
        const std::string_view key = line.substr(0, colon);
        if (key == "lexicon") table_.id = trim(line.substr(colon + 1));
        if (key == "version") table_.version = trim(line.substr(colon + 1));
    }

    void read_row(std::string_view line) {
        std::array<std::string_view, kCells> cells;
        std::array<std::size_t, kCells> at{};
        std::size_t start = 0;
        for (std::size_t i = 0; i < kCells; ++i) {
            const std::size_t tab = line.find('\t', start);
            if ((tab == std::string_view::npos) != (i + 1 == kCells)) {
                return report(0, "E01", "expected seven cells with tabs between them");
            }
            at[i] = start;
            cells[i] = trim(line.substr(start, tab - start));
            start = tab + 1;
        }
        const auto kind = find_by_id(kNameKinds, cells[1]);
        if (!kind) return report(at[1], "E17", "\"" + std::string(cells[1]) + "\" is no kind of name");
        const auto from = cells[4].empty() ? kFirstMonth : to_month(cells[4], 1);
        const auto to = cells[5].empty() ? kLastMonth : to_month(cells[5], 12);
        if (!from || !to || *from > *to) {
            return report(at[4], "E17", "dates are YYYY or YYYY-MM, the first not after the second, or empty");
        }
        if (cells[6].empty()) report(at[6], "W28", "say where this name and its dates come from");
        table_.rows.push_back(
            {std::string(cells[0]), *kind, std::string(cells[2]), std::string(cells[3]), *from, *to, {line_, 1}});
    }

    void compare_sides() {
        std::map<std::string_view, std::size_t> counts;
        for (const NameRow& row : table_.rows) {
            if (!row.side.empty()) ++counts[row.side];
        }
        std::size_t most = 0;
        for (const auto& [side, count] : counts) most = std::max(most, count);
        line_ = 1;
        for (const auto& [side, count] : counts) {
            if (count * 3 >= most * 2) continue;
            report(0, "W33",
                   "\"" + std::string(side) + "\" has " + std::to_string(count) + " names, the longest side " +
                       std::to_string(most) + ": sides must be about equally long");
        }
    }

    const LexiconSource& source_;
    Messages& messages_;
    NamesTable table_;
    std::uint32_t line_ = 0;
    bool has_columns_ = false;
};

}  // namespace

NamesTable parse_names_table(const LexiconSource& source, Messages& messages) {
    return Reader(source, messages).read();
}

}  // namespace glasshouse::lexicon
