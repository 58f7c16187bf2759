// data/conduct.tsv. Test: conduct_test.cpp.
#include "conduct.hpp"

#include "glasshouse/base/tsv.hpp"
#include "glasshouse/model/topic.hpp"

#include <array>
#include <charconv>

namespace glasshouse::assess {
namespace {

constexpr std::array<std::string_view, 7> kColumns{"rule", "study", "who", "percent", "said", "of", "source"};

bool is_percentage(std::string_view cell) {
    double value = -1;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return error == std::errc{} && end == cell.data() + cell.size() && value >= 0 && value <= 100;
}

bool continues(std::string_view rule, std::string_view start) {
    return rule.starts_with(start) && (rule.size() == start.size() || rule[start.size()] == '.');
}

}  // namespace

Result<ConductStudies> ConductStudies::parse(const Resource& file) {
    const auto table = TsvTable::parse(file, kColumns);
    if (!table) return std::unexpected(table.error());
    ConductStudies studies;
    for (const TsvTable::Row& row : table->rows()) {
        const std::string rule(row.cells[0]);
        const std::string study(row.cells[1]);
        const std::string who(row.cells[2]);
        const std::string percent(row.cells[3]);
        const std::string said(row.cells[4]);
        const std::string of(row.cells[5]);
        if (!model::topic_of_rule(rule) || rule.find('.') == std::string::npos) {
            return table->fail_at(row, "the rule must be <topic>.<name> of a known topic");
        }
        if (!is_percentage(percent)) return table->fail_at(row, "the figure must be a percentage");
        if (study.empty() || row.cells[6].empty())
            return table->fail_at(row, "the study and where it stands are missing");
        studies.rows_.emplace_back(rule, study + ": " + percent + " % of " + who + " " + said + " (" + of + ")");
    }
    return studies;
}

std::string ConductStudies::figures_for(std::string_view rule) const {
    std::string figures;
    for (const auto& [start, sentence] : rows_) {
        if (continues(rule, start)) figures += (figures.empty() ? "" : "; ") + sentence;
    }
    return figures;
}

}  // namespace glasshouse::assess
