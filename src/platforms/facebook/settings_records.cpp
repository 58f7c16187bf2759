#include "platforms/facebook/settings_records.hpp"

#include "platforms/facebook/context.hpp"
#include "platforms/facebook/settings.hpp"

namespace glasshouse::platforms::facebook {

void read_settings_record(const syntax::JsonView& record, RecordContext& context) {
    const std::vector<SettingLine> lines = collect_setting_lines(record);
    if (lines.empty()) {
        if (record["label_values"] || record["label"]) return context.skip("empty");
        return context.unknown("a list of settings was expected under label_values");
    }
    for (const Setting& setting : read_settings(lines, sole_setting_of(context.entry().name))) {
        context.next_part();
        if (setting.key.empty() && setting.audience) {
            context.unknown("the label of this setting is not in the table");
        } else {
            context.consume();
        }
    }
}

}  // namespace glasshouse::platforms::facebook
