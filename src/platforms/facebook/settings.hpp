#pragma once

#include "glasshouse/model/audience.hpp"
#include "glasshouse/syntax/json.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::platforms::facebook {

/// One line of a settings file as it stands there, repaired.
struct SettingLine {
    std::string label;
    std::string value;
};

/// What a line says: which key of model::Account::settings ("-" for one that concerns no item, empty for an unknown
/// label) and whose eyes it opens it to, where its value is an audience.
struct Setting {
    std::string_view key;
    std::optional<model::Audience> audience;
    std::string_view language;  ///< of the label, where it stands in the table
};

/// All label-value pairs of a label_values record, at any depth, in order; groups and headings left out.
[[nodiscard]] std::vector<SettingLine> collect_setting_lines(const syntax::JsonView& record);

/// Reads lines in the order of their file, by data/platforms/facebook-settings.tsv. A label that stands for two
/// settings counts as the one that comes next in the file's order; an unknown label between two known ones counts as
/// what stands there when their distance leaves no doubt, and so does each line of a file that has all settings.
/// `sole` is the key of a file of one setting: there the one line with an audience is that, whatever its label.
[[nodiscard]] std::vector<Setting> read_settings(std::span<const SettingLine> lines, std::string_view sole = {});

/// The key of the one setting that an entry with this name holds ("stories", "highlights"); empty for the file of all.
[[nodiscard]] std::string_view sole_setting_of(std::string_view entry_name);

/// The audience that a word stands for in any language of data/platforms/facebook-audiences.tsv.
[[nodiscard]] std::optional<model::Audience> parse_audience_word(std::string_view word);

}  // namespace glasshouse::platforms::facebook
