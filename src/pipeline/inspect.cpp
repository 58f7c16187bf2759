#include "glasshouse/pipeline.hpp"
#include "pipeline/export_inputs.hpp"

namespace glasshouse {

Result<Inspection> inspect(const std::vector<std::filesystem::path>& exports, const archive::Limits& limits,
                           const PipelineEvents& events) {
    const auto archive = archive::open_containers(exports, limits);
    if (!archive) return std::unexpected(archive.error());
    Inspection inspection;
    auto chosen = choose_export(**archive);
    if (!chosen) return std::unexpected(chosen.error());
    inspection.detections = std::move(chosen->detections);
    auto account = platforms::read_account(*chosen->archive, chosen->platform);
    if (!account) return std::unexpected(account.error());
    platforms::ItemReader reader;
    reader.progress = events.progress;
    reader.item = [&](model::Item&& item) { ++inspection.kinds[std::string(model::to_id(item.kind))]; };
    const auto done = platforms::read_items(*chosen->archive, *account, reader, inspection.coverage);
    if (!done) return std::unexpected(done.error());
    chosen->book_others(inspection.coverage);
    inspection.inputs = to_inputs_shown(exports, *account, chosen->others);
    inspection.account = *std::move(account);
    return inspection;
}

}  // namespace glasshouse
