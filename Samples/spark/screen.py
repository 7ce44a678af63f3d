#!/usr/bin/env python3
"""Screens applications on a cluster: Apache Spark runs `ief screen` as a filter on each partition.

    spark-submit screen.py --ief PATH --policies FOLDER --rates FILE INPUT OUTPUT

INPUT is whatever Spark can read (a file, a folder, a pattern): one application a line. OUTPUT is a
folder that must not exist; its parts, in the order of their names, hold the verdicts in the order
of the input. The program, the policies and the rates have to lie at the same paths on every worker.

Ends with 0 if every line was screened and with 65 if some could not be read; what was wrong with
these stands in the workers' standard error.
"""

import argparse
import shlex
import sys

from pyspark.sql import SparkSession

# A line that cannot be read makes `ief screen` end with 65 after all other lines; that is no reason
# to run the partition again. Any other failure is.
TOLERANT = '"$@"; status=$?; [ $status -eq 65 ] || exit $status'


def text_lines(context, path):
    """The lines of the input. Only a line feed ends one: a carriage return may stand in JSON."""
    pairs = context.newAPIHadoopFile(
        path,
        "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable",
        "org.apache.hadoop.io.Text",
        conf={"textinputformat.record.delimiter": "\n"},
    )
    return pairs.values()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ief", required=True)
    parser.add_argument("--policies", required=True)
    parser.add_argument("--rates", required=True)
    parser.add_argument("input")
    parser.add_argument("output")
    options = parser.parse_args()

    context = SparkSession.builder.appName("ief screen").getOrCreate().sparkContext
    lines = text_lines(context, options.input)
    # one job a partition: Spark itself keeps every core busy
    command = [options.ief, "screen", "-", "--jobs", "1"]
    command += ["--policies", options.policies, "--rates", options.rates]
    filtered = lines.pipe(shlex.join(["sh", "-c", TOLERANT, "sh", *command]), checkCode=True)
    filtered.saveAsTextFile(options.output)

    given = lines.filter(lambda line: line.strip(" \t\r")).count()  # blank lines are passed over
    screened = context.textFile(options.output).count()
    print(f"{given} applications, {screened} verdicts, {lines.getNumPartitions()} partitions")
    if screened < given:
        sys.exit(65)


if __name__ == "__main__":
    main()
