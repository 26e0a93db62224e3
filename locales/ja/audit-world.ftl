# The command line's options of a large practice tenant.

cli-practice-apps = テナントのアプリ数。小さなテナントにないものは、要求されたときに作られます
cli-practice-grants = テナントの委任された同意の数。--apps が必要で、その 5 分の 1 のアプリ ロールが加わります。人数が多いほど多くの同意を作れます
cli-practice-page-latency = Graph が応答にかける最短の時間
cli-practice-quota = ディレクトリのクォータ (人数に応じて 10 秒あたり 3,500、5,000 または 8,000 リソース ユニット) を超える要求を拒否する
