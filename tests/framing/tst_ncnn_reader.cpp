// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/model_files.h"
#include "framing/ncnn_reader.h"
#include "framing/net_shapes.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <random>

using namespace framing;

namespace
{

using Shape = std::vector<int>;
using List = std::vector<float>;

QByteArray model(ModelFile file)
{
    const auto bytes = readModel(QStringLiteral(KYC_FETCHED_DIR "/models"), file);
    return bytes ? *bytes : QByteArray();
}

QByteArray text(const QByteArrayList& layers)
{
    return "7767517\n" + QByteArray::number(layers.size()) + " 9\n" + layers.join('\n') + '\n';
}

QByteArray raw(const List& numbers)
{
    QByteArray bytes;
    for (float number : numbers) {
        const quint32 bits = qToLittleEndian(std::bit_cast<quint32>(number));
        bytes.append(reinterpret_cast<const char*>(&bits), sizeof(bits));
    }
    return bytes;
}

const QByteArray unpacked(4, '\0');
const QByteArray input = "Input in 0 1 in";
const QByteArray convolution = "Convolution c 1 1 in out 0=1 1=1 5=1 6=3";
const QByteArray convolutionWeights = unpacked + raw({1, 2, 3, 4});

auto read(const QByteArrayList& layers, const QByteArray& weights, QByteArrayView output = "out")
{
    const QByteArray description = text(layers);
    return readNcnn({description, weights}, {8, 8}, {output});
}

bool isSound(const NetGraph& graph)
{
    return std::all_of(graph.steps.begin(), graph.steps.end(),
                       [&](const NetStep& step) { return shapesFit(graph, step); });
}

} // namespace

class TestNcnnReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePinnedModel()
    {
        const QByteArray description = model(ModelFile::FineMesh);
        const QByteArray weights = model(ModelFile::FineMeshWeights);
        const auto graph = readNcnn({description, weights}, {256, 256}, {"Identity", "Identity_1"});
        QVERIFY(graph.ok());
        QVERIFY(isSound(*graph));
        QCOMPARE(graph->tensor(graph->input).shape, (Shape{1, 256, 256, 3}));
        QCOMPARE(graph->outputs.size(), std::size_t(2));
        QCOMPARE(graph->tensor(graph->outputs[0]).shape, (Shape{1, 1, 1, 1434}));
        QCOMPARE(graph->tensor(graph->outputs[1]).shape, (Shape{1, 1, 1, 1}));
        QCOMPARE(graph->steps.size(), std::size_t(217));
    }

    void putsTheChannelsOfWeightsLast()
    {
        const auto graph = read({input, "Convolution c 1 1 in out 0=2 1=2 11=1 5=1 6=12"},
                                unpacked + raw({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30}));
        QVERIFY(graph.ok());
        const NetStep& step = graph->steps[0];
        QCOMPARE(graph->tensor(step.inputs[1]).shape, (Shape{2, 1, 2, 3}));
        QCOMPARE(graph->tensor(step.inputs[1]).values,
                 (List{1, 3, 5, 2, 4, 6, 7, 9, 11, 8, 10, 12}));
        QCOMPARE(graph->tensor(step.inputs[2]).values, (List{20, 30}));
        QCOMPARE(graph->tensor(step.output).shape, (Shape{1, 8, 7, 2}));
    }

    void putsTheChannelsOfADepthwiseConvolutionLast()
    {
        const auto graph =
            read({input, "ConvolutionDepthWise c 1 1 in out 0=3 1=2 11=1 5=1 6=6 7=3"},
                 unpacked + raw({1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QVERIFY(graph.ok());
        const NetStep& step = graph->steps[0];
        QCOMPARE(graph->tensor(step.inputs[1]).shape, (Shape{1, 1, 2, 3}));
        QCOMPARE(graph->tensor(step.inputs[1]).values, (List{1, 3, 5, 2, 4, 6}));
    }

    void readsEveryKindOfLayer_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<Shape>("shape");
        const QByteArray none;
        QTest::newRow("convolution") << convolution << convolutionWeights << Shape{1, 8, 8, 1};
        QTest::newRow("strided, same") << QByteArray("Convolution c 1 1 in out 0=1 1=3 3=2 15=1 "
                                                     "16=1 5=1 6=27")
                                       << unpacked + raw(List(28)) << Shape{1, 4, 4, 1};
        QTest::newRow("strided, inside") << QByteArray("Convolution c 1 1 in out 0=1 1=3 3=2 5=1 "
                                                       "6=27")
                                         << unpacked + raw(List(28)) << Shape{1, 3, 3, 1};
        QTest::newRow("slopes") << QByteArray("PReLU p 1 1 in out 0=3") << raw({1, 2, 3})
                                << Shape{1, 8, 8, 3};
        QTest::newRow("sum") << QByteArray("BinaryOp b 2 1 in in out 0=0") << none
                             << Shape{1, 8, 8, 3};
        QTest::newRow("pool") << QByteArray("Pooling p 1 1 in out 1=2 2=2 5=1") << none
                              << Shape{1, 4, 4, 3};
        QTest::newRow("padding") << QByteArray("Padding p 1 1 in out 7=1 8=4") << none
                                 << Shape{1, 8, 8, 8};
    }
    void readsEveryKindOfLayer()
    {
        QFETCH(QByteArray, layer);
        QFETCH(QByteArray, weights);
        QFETCH(Shape, shape);
        const auto graph = read({input, layer}, weights);
        QVERIFY(graph.ok());
        QVERIFY(isSound(*graph));
        QCOMPARE(graph->tensor(graph->outputs[0]).shape, shape);
    }

    void leavesOutWhatItCannotComputeUnlessAskedFor()
    {
        const QByteArrayList layers{input, "Split s 1 2 in one two",
                                    "Convolution c 1 1 one sigmoid 0=1 1=1 5=1 6=3 9=4",
                                    "PReLU p 1 1 sigmoid further 0=1", "PReLU q 1 1 two out 0=3"};
        const QByteArray weights = convolutionWeights + raw({5, 6, 7, 8});
        const auto graph = read(layers, weights);
        QVERIFY(graph.ok());
        QCOMPARE(graph->steps.size(), std::size_t(1));
        QCOMPARE(graph->tensor(graph->steps[0].inputs[1]).values, (List{6, 7, 8}));
        QCOMPARE(read(layers, weights, "further").error(), NcnnError::Unsupported);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<NcnnError>("error");
        const auto malformed = [](const char* name, const QByteArray& layer,
                                  const QByteArray& weights = {}) {
            QTest::newRow(name) << layer << weights << NcnnError::Malformed;
        };
        const auto unsupported = [](const char* name, const QByteArray& layer,
                                    const QByteArray& weights = {}) {
            QTest::newRow(name) << layer << weights << NcnnError::Unsupported;
        };
        malformed("no weights", convolution);
        malformed("weights cut short", convolution, convolutionWeights.chopped(1));
        malformed("weights left over", convolution, convolutionWeights + '\0');
        malformed("an empty line", "");
        malformed("a line that ends early", "PReLU p 1");
        malformed("more names promised than given", "PReLU p 1 5 in out");
        malformed("endless names", "PReLU p 2147483647 2147483647 in out");
        malformed("a negative number of names", "PReLU p -1 1 in out");
        malformed("an option without a value", "Padding p 1 1 in out 8");
        malformed("an option that is no number", "Padding p 1 1 in out 8=x");
        malformed("an option beyond reason", "Padding p 1 1 in out 8=2000000000");
        malformed("an option twice", "Padding p 1 1 in out 8=1 8=1");
        malformed("a value of nowhere", "Padding p 1 1 elsewhere out 8=1");
        malformed("a value made twice", "Padding p 1 1 in in 8=1");
        malformed("too few weights for the window", "Convolution c 1 1 in out 0=1 1=3 5=1 6=3",
                  convolutionWeights);
        malformed("no filters", "Convolution c 1 1 in out 0=0 1=1 5=1 6=3", convolutionWeights);
        malformed("no stride", "Convolution c 1 1 in out 0=1 1=1 3=0 5=1 6=3", convolutionWeights);
        malformed("a window larger than the picture", "Convolution c 1 1 in out 0=1 1=9 5=1 6=243",
                  unpacked + raw(List(244)));
        malformed("packed weights", convolution, raw({1}) + raw({1, 2, 3, 4}));
        malformed("slopes of other channels", "PReLU p 1 1 in out 0=2", raw({1, 2}));
        unsupported("another layer", "Softmax s 1 1 in out");
        unsupported("another sum", "BinaryOp b 2 1 in in out 0=2");
        unsupported("a sum of one", "BinaryOp b 1 1 in out 0=0");
        unsupported("no bias", "Convolution c 1 1 in out 0=1 1=1 5=0 6=3",
                    unpacked + raw({1, 2, 3}));
        unsupported("holes in the window", "Convolution c 1 1 in out 0=1 1=1 2=2 5=1 6=3");
        unsupported("groups", "Convolution c 1 1 in out 0=3 1=1 5=1 6=3 7=3");
        unsupported("a rim of its own", "Convolution c 1 1 in out 0=1 1=1 4=2 5=1 6=3",
                    convolutionWeights);
        unsupported("bytes for weights", "Convolution c 1 1 in out 0=1 1=1 5=1 6=3 8=1");
        unsupported("a mean pool", "Pooling p 1 1 in out 0=1 1=2 2=2 5=1");
        unsupported("a pool of the whole", "Pooling p 1 1 in out 1=2 2=2 4=1 5=1");
        unsupported("a rim of ones", "Padding p 1 1 in out 8=1 5=1");
        unsupported("a reshaped picture", "Reshape r 1 1 in out 0=3");
        unsupported("the input for an output", "Split s 1 1 in out");
        unsupported("no output of that name", "Padding p 1 1 in other 8=1");
    }
    void refuses()
    {
        QFETCH(QByteArray, layer);
        QFETCH(QByteArray, weights);
        QFETCH(NcnnError, error);
        const auto graph = read({input, layer}, weights);
        QVERIFY(!graph.ok());
        QCOMPARE(graph.error(), error);
    }

    void refusesWhatIsNoDescription_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("lines without words") << QByteArray(4096, '\n');
        QTest::newRow("another magic") << text({input, convolution}).replace("7767517", "7767518");
        QTest::newRow("a layer missing") << text({input, convolution}).replace("2 9", "3 9");
        QTest::newRow("no layers") << text({});
    }
    void refusesWhatIsNoDescription()
    {
        QFETCH(QByteArray, description);
        QVERIFY(!readNcnn({description, convolutionWeights}, {8, 8}, {"out"}).ok());
    }

    void survivesEveryDamagedLetter()
    {
        const QByteArray whole = model(ModelFile::FineMesh);
        const QByteArray weights = model(ModelFile::FineMeshWeights);
        std::mt19937 random(20261122);
        for (int i = 0; i < 60; ++i) {
            QByteArray description = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(whole.size()));
            description[at] = static_cast<char>(description[at] ^ (1 << (random() % 8)));
            const auto graph =
                readNcnn({description, weights}, {256, 256}, {"Identity", "Identity_1"});
            QVERIFY2(!graph || isSound(*graph), qPrintable(QString::number(at)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNcnnReader)
#include "tst_ncnn_reader.moc"
