// Any bytes as one of the project's tables, and as the rules of visibility and the remedies.
#include "fuzz_law.hpp"
#include "glasshouse/base/tsv.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <array>
#include <string>
#include <vector>

namespace {

using namespace glasshouse;

std::vector<std::string_view> columns_of(std::string_view text) {
    std::vector<std::string_view> columns;
    for (const std::string_view column : split_list(text.substr(0, text.find('\n')), '\t')) columns.push_back(column);
    return columns;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::to_text(data, size);
    const std::vector<std::string_view> columns = columns_of(text);
    if (const auto table = TsvTable::parse({"data/any.tsv", text}, columns)) {
        for (const TsvTable::Row& row : table->rows()) {
            fuzz::require(row.cells.size() == columns.size(), "a row has a cell for each column");
            for (const std::string_view cell : row.cells) (void)split_list(cell);
        }
    }
    for (const std::string_view path : {"data/visibility/facebook.tsv", "data/remedies/facebook.tsv"}) {
        const std::array<Resource, 1> files{Resource{path, text}};
        const auto policies = visibility::Policies::load(files, Date{2026, 11, 22});
        if (!policies) fuzz::require(!policies.error().detail.empty(), "a refusal says why");
    }
    return 0;
}
