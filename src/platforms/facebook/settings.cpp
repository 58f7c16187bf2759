// Account settings stand in privacy_settings.json under labels in the account's language and in one order (checked
// 2026-11-22); nothing else in an export says who may see what. Tested by
// tests/platforms/facebook_settings_test.cpp.
#include "platforms/facebook/settings.hpp"

#include "glasshouse/base/tsv.hpp"
#include "glasshouse/text/text.hpp"
#include "platforms/facebook/localized_words.hpp"
#include "platforms/facebook/names.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <unordered_map>

namespace glasshouse::platforms::facebook {

namespace {

constexpr std::string_view kFile = "data/platforms/facebook-settings.tsv";
constexpr std::array<std::string_view, 7> kColumns{"position", "key",    "language", "label",
                                                   "evidence", "source", "checked"};
constexpr int kMaxDepth = 6;

struct LabelRow {
    int position = 0;  ///< in the file's order, from 1; 0 for a setting with a file of its own
    std::string_view key;
    std::string_view language;
};

/// Labels without their closing punctuation: some exports print it, some do not.
std::string fold_label(std::string_view label) {
    std::string folded = text::fold(label);
    constexpr std::array<std::string_view, 5> kEnds{"?", ":", "\xEF\xBC\x9F", "\xEF\xBC\x9A", " "};
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view end : kEnds) {
            if (!folded.ends_with(end)) continue;
            folded.resize(folded.size() - end.size());
            cut = true;
        }
    }
    return folded;
}

class LabelTable {
public:
    LabelTable() {
        const auto content = find_resource(kFile);
        const Result<TsvTable> table = TsvTable::parse({kFile, content.value_or("")}, kColumns);
        assert(content && table && "the program's own tables are well-formed");
        if (!table) return;
        for (const TsvTable::Row& row : table->rows()) {
            LabelRow entry{.key = row.cells[1], .language = row.cells[2]};
            std::from_chars(row.cells[0].data(), row.cells[0].data() + row.cells[0].size(), entry.position);
            rows_[fold_label(row.cells[3])].push_back(entry);
            if (entry.position <= 0) continue;
            const auto at = static_cast<std::size_t>(entry.position);
            if (keys_.size() <= at) keys_.resize(at + 1);
            keys_[at] = entry.key;
        }
    }

    /// The row that a label stands for after `last` in the file's order; of equal ones the first.
    [[nodiscard]] const LabelRow* find(std::string_view label, int last, std::string_view language) const {
        const auto at = rows_.find(fold_label(label));
        if (at == rows_.end()) return nullptr;
        const LabelRow* best = nullptr;
        for (const LabelRow& row : at->second) {
            const bool is_better = best == nullptr || (best->position <= last && row.position > last) ||
                                   (best->position == row.position && row.language == language);
            if (is_better) best = &row;
        }
        return best;
    }
    /// How many settings the file lists.
    [[nodiscard]] std::size_t size() const { return keys_.empty() ? 0 : keys_.size() - 1; }
    [[nodiscard]] std::string_view key_at(int position) const {
        const auto at = static_cast<std::size_t>(position);
        return at < keys_.size() ? keys_[at] : std::string_view();
    }

private:
    std::unordered_map<std::string, std::vector<LabelRow>> rows_;
    std::vector<std::string_view> keys_;
};

const LabelTable& label_table() {
    static const LabelTable table;
    return table;
}

void collect(const syntax::JsonView& rows, int depth, std::vector<SettingLine>& lines) {
    if (depth > kMaxDepth) return;
    rows.for_each([&](syntax::JsonView row) {
        if (row["dict"]) return collect(row["dict"], depth + 1, lines);
        if (row["vec"]) return collect(row["vec"], depth + 1, lines);
        SettingLine line{.label = row["label"].text(), .value = row["value"].text()};
        if (!line.label.empty()) lines.push_back(std::move(line));
    });
}

/// Fills the gaps between two labels that stand as far apart as in the table.
void fill_gaps(std::span<const int> positions, std::vector<Setting>& settings) {
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] <= 0) continue;
        if (before && positions[i] - positions[*before] == static_cast<int>(i - *before)) {
            for (std::size_t gap = *before + 1; gap < i; ++gap) {
                if (settings[gap].key.empty())
                    settings[gap].key = label_table().key_at(positions[*before] + static_cast<int>(gap - *before));
            }
        }
        before = i;
    }
}

/// In a file of as many lines as the table has settings each line is the setting of its place, whatever its language,
/// as long as no known label contradicts.
void fill_whole_file(std::span<const int> positions, std::vector<Setting>& settings) {
    if (settings.size() != label_table().size()) return;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] != 0 && positions[i] != static_cast<int>(i) + 1) return;
    }
    for (std::size_t i = 0; i < settings.size(); ++i) settings[i].key = label_table().key_at(static_cast<int>(i) + 1);
}

void fill_sole(std::string_view key, std::vector<Setting>& settings) {
    const auto has_audience = [](const Setting& setting) { return setting.audience.has_value(); };
    if (std::ranges::count_if(settings, has_audience) != 1) return;
    Setting& found = *std::ranges::find_if(settings, has_audience);
    if (found.key.empty()) found.key = key;
}

}  // namespace

std::optional<model::Audience> parse_audience_word(std::string_view word) {
    static const LocalizedWords words("data/platforms/facebook-audiences.tsv");
    return model::parse_audience(words.find(word));
}

std::vector<SettingLine> collect_setting_lines(const syntax::JsonView& record) {
    std::vector<SettingLine> lines;
    // A file of nothing but label_values hands out its rows one by one.
    const syntax::JsonView rows = record["label_values"];
    if (rows) {
        collect(rows, 0, lines);
    } else if (record.is(syntax::JsonType::Object)) {
        collect(record, 0, lines);
    }
    return lines;
}

std::string_view sole_setting_of(std::string_view entry_name) {
    const std::string name = normalise_name(entry_name);
    if (name == "your_facebook_story_preferences") return "stories";
    return name == "your_story_highlights" || name == "story_highlights" ? "highlights" : std::string_view();
}

std::vector<Setting> read_settings(std::span<const SettingLine> lines, std::string_view sole) {
    std::vector<Setting> settings;
    std::vector<int> positions;
    int last = 0;
    std::string_view language;
    for (const SettingLine& line : lines) {
        Setting setting{.key = {}, .audience = parse_audience_word(line.value), .language = {}};
        const LabelRow* row = label_table().find(line.label, last, language);
        if (row != nullptr) {
            setting.key = row->key;
            setting.language = language = row->language;
            if (row->position > last) last = row->position;
        }
        positions.push_back(row != nullptr ? row->position : 0);
        settings.push_back(std::move(setting));
    }
    fill_gaps(positions, settings);
    fill_whole_file(positions, settings);
    if (!sole.empty()) fill_sole(sole, settings);
    return settings;
}

}  // namespace glasshouse::platforms::facebook
