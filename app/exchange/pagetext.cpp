// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetext.h"

#include "pagereader.h"
#include "refusal.h"
#include "soundtext.h"

namespace starling::exchange {

ImportResult readPageText(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    Result<SoundText, Refusal> sound = soundText(bytes, watch);
    if (!sound)
        return sound.error();
    watch.enter(0.35, 0.4);
    const QList<PageLine> lines = pageLines(sound->text, watch);
    sound->text.clear(); // the lines have what is needed of it
    if (watch.stopped())
        return refusal(Fault::Kind::Cancelled);
    Lexicon lexicon = shippedLexicon();
    lexicon.addTerms(options.extraTerms);
    ImportResult read = readPage(lines, Format::PageText, std::move(lexicon), watch);
    if (read)
        read->findings = sound->findings + read->findings;
    return read;
}

} // namespace starling::exchange
